package io.lectern.store.log;

import static io.lectern.kernel.text.Json.JSON;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the members of a line as the JSON mapper does, many times as fast where texts are plain. */
final class LineHead {
    private static final int USUAL_LENGTH = 512;
    private static final byte[] METADATA = ",\"metadata\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = {'}', '}'};

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH).append('{');

    LineHead add(String name, String value) {
        begin(name);
        if (isPlain(value)) text.append('"').append(value).append('"');
        else text.append(JSON.writeValueAsString(value));
        return this;
    }

    LineHead add(String name, long value) {
        begin(name).append(value);
        return this;
    }

    LineHead addIfAny(String name, @Nullable String value) {
        return value == null ? this : add(name, value);
    }

    /** The line, with bytes that are JSON already as the members of its last one. */
    byte[] withData(byte[] payload, byte[] metadata) {
        var head = begin("data").append("{\"payload\":").toString().getBytes(StandardCharsets.UTF_8);
        return joined(head, payload, METADATA, metadata, END);
    }

    private StringBuilder begin(String name) {
        return text.append(text.length() == 1 ? "\"" : ",\"").append(name).append("\":");
    }

    private static byte[] joined(byte[]... parts) {
        var length = 0;
        for (var part : parts) length += part.length;
        var line = new byte[length];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, line, at, part.length);
            at += part.length;
        }
        return line;
    }

    /** Whether it stands in JSON as it is, whoever writes it. */
    private static boolean isPlain(String value) {
        for (var at = 0; at < value.length(); at++) {
            var each = value.charAt(at);
            if (each < ' ' || each > '~' || each == '"' || each == '\\') return false;
        }
        return true;
    }
}
