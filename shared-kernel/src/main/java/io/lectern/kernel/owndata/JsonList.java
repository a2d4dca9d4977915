package io.lectern.kernel.owndata;

import io.lectern.kernel.message.PartedDownload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import tools.jackson.databind.ObjectWriter;

/** A list as JSON, of which one part is in memory. */
final class JsonList extends PartedDownload {
    private final Iterator<List<?>> parts;
    private final ObjectWriter json;
    private boolean isEmpty = true;
    private boolean ended;

    JsonList(Iterator<List<?>> parts, ObjectWriter json) {
        this.parts = parts;
        this.json = json;
    }

    @Override
    protected boolean hasMore() {
        return !ended;
    }

    @Override
    protected byte[] nextPart() {
        if (!parts.hasNext()) {
            ended = true;
            return ascii(isEmpty ? "[]\n" : "\n]\n");
        }
        var text = new ByteArrayOutputStream();
        for (var item : parts.next()) {
            text.writeBytes(ascii(isEmpty ? "[\n" : ",\n"));
            text.writeBytes(json.writeValueAsBytes(item));
            isEmpty = false;
        }
        return text.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
