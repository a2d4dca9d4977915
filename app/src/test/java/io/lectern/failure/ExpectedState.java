package io.lectern.failure;

import io.lectern.kernel.event.Channel;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the store itself says: which events were addressed to whom, and who had which role when. */
final class ExpectedState {
    private final Map<String, List<Long>> byChannel = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private long events;

    private record Change(long index, String space, String user, String role) {}

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private ExpectedState() {}

    static ExpectedState read(String database) {
        var truth = new ExpectedState();
        select(
                database,
                "SELECT channel, global_index FROM store.event_audience ORDER BY global_index",
                row -> truth.byChannel
                        .computeIfAbsent(row.getString(1), channel -> new ArrayList<>())
                        .add(row.getLong(2)));
        select(
                database,
                "SELECT global_index, meta_data FROM store.domain_event ORDER BY global_index",
                row -> truth.note(row.getLong(1), JsonMapper.shared().readTree(row.getBytes(2))));
        return truth;
    }

    /** How many events there are. */
    long events() {
        return events;
    }

    /** The events addressed to those who subscribe to a destination. */
    List<Long> addressed(String destination, String user) {
        return byChannel.getOrDefault(channel(destination, user).key(), List.of());
    }

    /** Whether a person may subscribe to a destination after all that happened. */
    boolean entitled(String destination, String user) {
        var entitled = !isTopic(destination);
        for (var change : of(destination, user)) entitled = change.role().equals(role(destination));
        return entitled;
    }

    /** The events by which a person lost the role that a destination takes. */
    List<Long> losses(String destination, String user) {
        var losses = new ArrayList<Long>();
        var entitled = false;
        for (var change : of(destination, user)) {
            var still = change.role().equals(role(destination));
            if (entitled && !still) losses.add(change.index());
            entitled = still;
        }
        return losses;
    }

    private List<Change> of(String destination, String user) {
        return changes.stream()
                .filter(change -> change.user().equals(user))
                .filter(change -> destination.startsWith("/topic/spaces." + change.space() + "."))
                .toList();
    }

    private void note(long index, JsonNode metadata) {
        events++;
        var change = metadata.path("membership");
        if (!change.isObject()) return;
        var role = change.path("role").asString("");
        changes.add(new Change(
                index, change.get("space").asString(), change.get("user").asString(), role));
    }

    private static boolean isTopic(String destination) {
        return destination.startsWith("/topic/");
    }

    private static String role(String destination) {
        return destination.contains(".students") ? "STUDENT" : "EDUCATOR";
    }

    static Channel channel(String destination, String user) {
        if (!isTopic(destination)) return new Channel(Channel.Kind.USER, user);
        var kind = role(destination).equals("STUDENT") ? Channel.Kind.STUDENTS : Channel.Kind.EDUCATORS;
        return new Channel(kind, destination.split("\\.")[1]);
    }

    private static void select(String database, String sql, Row each) {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) each.take(rows);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
