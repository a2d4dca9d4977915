package io.lectern.store.seal;

import static io.lectern.kernel.text.Json.JSON;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A seal as a line of an export, after the events.
 *
 * @param index the place of the event whose hash it signs
 */
public record SealLine(long index, LogSeal seal) {
    private static final byte[] START = "{\"seal\":".getBytes(StandardCharsets.US_ASCII);
    private static final String POSITION = "position";

    /** Whether a line of an export is one. */
    public static boolean is(byte[] line) {
        return line.length > START.length && Arrays.equals(line, 0, START.length, START, 0, START.length);
    }

    /** @throws IllegalArgumentException if it is none after all */
    public static SealLine parse(byte[] line) {
        try {
            var json = (ObjectNode) JSON.readTree(line).get("seal");
            var index = Long.parseLong(json.path(POSITION).asString());
            json.remove(POSITION);
            return new SealLine(index, JSON.treeToValue(json, LogSeal.class));
        } catch (JacksonException | NumberFormatException broken) {
            throw new IllegalArgumentException("is no seal", broken);
        }
    }

    /** The line without its end. */
    public byte[] line() {
        var json = (ObjectNode) JSON.valueToTree(seal);
        json.put(POSITION, String.valueOf(index));
        return JSON.writeValueAsBytes(JSON.createObjectNode().set("seal", json));
    }
}
