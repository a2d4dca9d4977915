package io.lectern.store.log;

import static io.lectern.kernel.text.Json.JSON;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored event as its table has it, personal data encrypted.
 *
 * @param index its place in the one order of all
 * @param aggregate Axon's name of what the stream belongs to
 * @param time as stored, ISO-8601
 * @param payload JSON, as stored
 * @param metadata JSON, as stored
 */
public record StoredRow(
        long index,
        String id,
        String stream,
        long version,
        @Nullable String aggregate,
        String time,
        String type,
        @Nullable String revision,
        @Nullable String space,
        byte[] payload,
        byte[] metadata) {
    private static final int USUAL_LENGTH = 1024;

    /**
     * The event as a line without its end: CloudEvents 1.0 in JSON, whose {@code data} holds payload and metadata byte
     * for byte. The same row gives the same bytes for ever, since seals depend on them.
     */
    public byte[] line() {
        var line = new ByteArrayOutputStream(USUAL_LENGTH);
        var head = JSON.writeValueAsBytes(head());
        line.write(head, 0, head.length - 1);
        line.writeBytes(ascii(",\"data\":{\"payload\":"));
        line.writeBytes(payload);
        line.writeBytes(ascii(",\"metadata\":"));
        line.writeBytes(metadata);
        line.writeBytes(ascii("}}"));
        return line.toByteArray();
    }

    private ObjectNode head() {
        var head = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "lectern")
                .put("type", type)
                .put("subject", stream)
                .put("time", time)
                .put("datacontenttype", "application/json")
                .put("lecternposition", String.valueOf(index))
                .put("lecternversion", version);
        if (aggregate != null) head.put("lecternaggregate", aggregate);
        if (revision != null) head.put("lecternrevision", revision);
        if (space != null) head.put("lecternspace", space);
        return head;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
