package io.lectern.store.log;

import static io.lectern.kernel.text.Json.JSON;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a stored event back from its line: exactly those bytes, or it is none. */
public final class StoredLine {
    private final byte[] line;
    private final Map<String, String> head = new HashMap<>();
    private byte @Nullable [] payload;
    private byte @Nullable [] metadata;

    private StoredLine(byte[] line) {
        this.line = line;
    }

    /**
     * The event of a line without its end.
     *
     * @throws IllegalArgumentException if {@link StoredRow#line} of no event is this line
     */
    public static StoredRow parse(byte[] line) {
        try {
            var row = new StoredLine(line).read();
            if (Arrays.equals(row.line(), line)) return row;
        } catch (JacksonException | NullPointerException | NumberFormatException broken) {
            throw new IllegalArgumentException("is not a stored event", broken);
        }
        throw new IllegalArgumentException("is not a stored event");
    }

    private StoredRow read() {
        try (var parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) member(parser);
        }
        return new StoredRow(
                Long.parseLong(given("lecternposition")),
                given("id"),
                given("subject"),
                Long.parseLong(given("lecternversion")),
                head.get("lecternaggregate"),
                given("time"),
                given("type"),
                head.get("lecternrevision"),
                head.get("lecternspace"),
                Objects.requireNonNull(payload),
                Objects.requireNonNull(metadata));
    }

    private void member(JsonParser parser) {
        var name = parser.currentName();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            head.put(name, parser.getString());
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var payloadNext = parser.currentName().equals("payload");
            var bytes = value(parser);
            if (payloadNext) payload = bytes;
            else metadata = bytes;
        }
    }

    private byte[] value(JsonParser parser) {
        parser.nextToken();
        var from = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        var to = (int) parser.currentTokenLocation().getByteOffset() + 1;
        return Arrays.copyOfRange(line, from, to);
    }

    private String given(String name) {
        return Objects.requireNonNull(head.get(name));
    }
}
