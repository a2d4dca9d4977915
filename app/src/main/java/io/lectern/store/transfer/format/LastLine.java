package io.lectern.store.transfer.format;

import static io.lectern.kernel.text.Json.JSON;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The last line of a file, which proves that it is whole.
 *
 * @param lines how many lines come before
 * @param sha256 of all bytes before it, in hexadecimal digits
 */
record LastLine(long lines, String sha256) {
    private static final String BEGIN = "{\"end\":";

    static LastLine of(long lines, String sha256) {
        return new LastLine(lines, sha256);
    }

    JsonNode toJson() {
        var end = JSON.createObjectNode().put("lines", lines).put("sha256", sha256);
        return JSON.createObjectNode().set("end", end);
    }

    /** What a line says if it is a last one. */
    static Optional<LastLine> in(byte[] line) {
        var text = new String(line, 0, Math.min(line.length, BEGIN.length()), StandardCharsets.UTF_8);
        if (!text.equals(BEGIN)) return Optional.empty();
        try {
            var end = JSON.readTree(line).path("end");
            return Optional.of(
                    new LastLine(end.path("lines").asLong(), end.path("sha256").asString()));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
