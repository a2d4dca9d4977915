package io.lectern.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lectern.store.log.StoredRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A little history as it was stored once: its events, line by line, and the keys of the personal data in them. */
record GoldenFile(String name, List<StoredRow> events, List<Key> keys) {
    static final Path FOLDER = Path.of("src/test/resources/golden");
    static final String EVENTS = ".ndjson";
    static final String KEYS = ".keys.ndjson";
    /** Numbers keep their digits, so that what was read is written as it was. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** A row of the table of keys. */
    record Key(UUID id, String person, String stream, byte[] secret) {
        String line() {
            return JSON.writeValueAsString(this);
        }
    }

    static List<GoldenFile> all() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EVENTS) && !name.endsWith(KEYS))
                    .map(name -> read(name.substring(0, name.length() - EVENTS.length())))
                    .sorted(Comparator.comparing(GoldenFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenFile read(String name) {
        return new GoldenFile(
                name,
                lines(name + EVENTS).stream().map(GoldenFile::event).toList(),
                lines(name + KEYS).stream().map(GoldenFile::key).toList());
    }

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredRow event(String line) {
        var event = JSON.readTree(line);
        return new StoredRow(
                event.get("lecternposition").asLong(),
                event.get("id").asString(),
                event.get("subject").asString(),
                event.get("lecternversion").asLong(),
                text(event, "lecternaggregate"),
                event.get("time").asString(),
                event.get("type").asString(),
                text(event, "lecternrevision"),
                text(event, "lecternspace"),
                JSON.writeValueAsBytes(event.at("/data/payload")),
                JSON.writeValueAsBytes(event.at("/data/metadata")));
    }

    private static Key key(String line) {
        var key = JSON.readTree(line);
        return new Key(
                UUID.fromString(key.get("id").asString()),
                key.get("person").asString(),
                key.get("stream").asString(),
                Base64.getDecoder().decode(key.get("secret").asString()));
    }

    private static @Nullable String text(JsonNode event, String member) {
        return event.has(member) ? event.get(member).asString() : null;
    }
}
