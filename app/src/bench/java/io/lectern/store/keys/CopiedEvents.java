package io.lectern.store.keys;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.store.keys.PersonalKeys.PersonalKey;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes events into the store as commands would have left them, many at once: personal data under keys. */
public final class CopiedEvents {
    private static final int AT_ONCE = 20_000;
    private static final int MILLIS_AT = 16;
    private static final int VERSION_AT = 12;
    private static final long VERSION_7 = 7L << VERSION_AT;
    private static final long VARIANT = 1L << 63;
    private static final Instant BEGIN = Instant.parse("2025-09-01T08:00:00Z");

    private final Connection connection;
    private final Random random = new Random(1);
    private final Map<String, PersonalKey> keys = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final StringBuilder events = new StringBuilder();
    private final StringBuilder newKeys = new StringBuilder();
    private int count;

    /** Writes into the database of a connection, whose transaction is the caller's. */
    public CopiedEvents(Connection connection) {
        this.connection = connection;
    }

    /** How many there are so far. */
    public int count() {
        return count;
    }

    /** The time of the next event, in milliseconds, as the store keeps it. */
    public Instant now() {
        return BEGIN.plus(Duration.ofSeconds(10L * count)).plusMillis(123);
    }

    /** An id that begins with the time of the next event, as the server's do; the same in each run. */
    public String id() {
        var time = now().toEpochMilli() << MILLIS_AT;
        return new UUID(time | VERSION_7 | random.nextInt(1 << VERSION_AT), VARIANT | random.nextLong() >>> 2)
                .toString();
    }

    /**
     * Adds one.
     *
     * @param personal the members that are encrypted
     */
    public void add(
            String stream, String type, String payload, List<String> personal, String actor, String space, String more)
            throws SQLException, IOException {
        var json = (ObjectNode) JSON.readTree(payload);
        for (var member : personal) json.set(member, encrypted(actor, stream, type, member, json.get(member)));
        var kind = stream.substring(0, stream.indexOf('-'));
        var metadata = "{\"actor\":\"" + actor + "\",\"role\":\"STUDENT\",\"audience\":{\"educators\":[\"" + space
                + "\"],\"students\":[\"" + space + "\"]},\"causationId\":\"" + id() + "\",\"correlationId\":\"" + id()
                + "\",\"ids\":{\"space\":\"" + space + "\"},\"space\":\"" + space + "\"" + more + "}";
        var version = versions.merge(stream, 1, Integer::sum) - 1;
        row(id(), stream, version, kind, now(), type, type.equals("assignment:Created") ? 2 : 1);
        events.append(bytes(json.toString()))
                .append('\t')
                .append(bytes(metadata))
                .append('\t');
        events.append(space).append('\n');
        if (++count % AT_ONCE == 0) flush();
    }

    private void row(Object... columns) {
        for (var column : columns) events.append(column).append('\t');
    }

    private JsonNode encrypted(String person, String stream, String type, String member, JsonNode text) {
        var key = keys.computeIfAbsent(person + " " + stream, of -> key(person, stream));
        var place = stream + " " + type + " " + member;
        return EncryptedText.encrypt(key, text.toString().getBytes(StandardCharsets.UTF_8), place)
                .toJson();
    }

    private PersonalKey key(String person, String stream) {
        var secret = new byte[32];
        random.nextBytes(secret);
        var key = new PersonalKey(UUID.fromString(id()), secret);
        newKeys.append(key.id())
                .append('\t')
                .append(person)
                .append('\t')
                .append(stream)
                .append("\t\\\\x");
        newKeys.append(HexFormat.of().formatHex(secret)).append('\n');
        return key;
    }

    private static String bytes(String json) {
        return "\\\\x" + HexFormat.of().formatHex(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what is left. */
    public void flush() throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn("copy personal.key (id, person, stream, secret) from stdin", new StringReader(newKeys.toString()));
        copy.copyIn(
                "copy store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
                        + " payload_type, payload_revision, payload, meta_data, space) from stdin",
                new StringReader(events.toString()));
        events.setLength(0);
        newKeys.setLength(0);
    }
}
