package io.lectern.store.feed;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of the tables of events, and how their rows are read. */
final class EventQueries {
    private static final String COLUMNS = """
            global_index, event_identifier, payload_type, aggregate_identifier, sequence_number, time_stamp,
                   payload, meta_data""";
    private static final String AFTER = """
            SELECT %s
              FROM store.domain_event WHERE global_index > ? AND global_index <= ?
             ORDER BY global_index LIMIT ?""".formatted(COLUMNS);
    private static final String ID = "SELECT event_identifier FROM store.domain_event WHERE global_index = ?";

    /** The sizes are known without reading the contents, so what does not fit is never fetched. */
    private static final String ADDRESSED = """
            SELECT %s
              FROM (SELECT global_index, sum(octet_length(payload) + octet_length(meta_data))
                                         OVER (ORDER BY global_index) AS bytes,
                           row_number() OVER (ORDER BY global_index) AS place
                      FROM (SELECT global_index FROM store.event_audience
                             WHERE channel = ? AND global_index > ? AND global_index <= ?
                             ORDER BY global_index LIMIT ?) AS addressed
                      JOIN store.domain_event USING (global_index)) AS measured
              JOIN store.domain_event USING (global_index)
             WHERE place = 1 OR bytes <= ? ORDER BY global_index""".formatted(COLUMNS);

    private static final String NEWEST = """
            SELECT global_index, event_identifier FROM store.event_audience JOIN store.domain_event USING (global_index)
             WHERE channel = ? AND global_index <= ? ORDER BY global_index DESC LIMIT 1""";

    private static final String LAST = """
            SELECT global_index FROM store.event_audience
             WHERE channel = ? AND global_index <= ? ORDER BY global_index DESC OFFSET ? LIMIT 1""";

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which event has an index. */
    record Named(long index, String id) {}

    List<StoredEvent> after(long index, long upTo, int limit) {
        return jdbc.sql(AFTER)
                .params(index, upTo, limit)
                .query((row, n) -> event(row))
                .list();
    }

    /** Those for a channel, as many as fit into a number of bytes, and at least one. */
    List<StoredEvent> addressed(Channel channel, long after, long upTo, int limit, int bytes) {
        return jdbc.sql(ADDRESSED)
                .params(channel.key(), after, upTo, limit, bytes)
                .query((row, n) -> event(row))
                .list();
    }

    Optional<Named> newest(Channel channel, long upTo) {
        return jdbc.sql(NEWEST)
                .params(channel.key(), upTo)
                .query((row, n) -> new Named(row.getLong(1), row.getString(2)))
                .optional();
    }

    OptionalLong nthLast(Channel channel, long upTo, int nth) {
        return jdbc.sql(LAST).params(channel.key(), upTo, nth - 1).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    Optional<String> id(long index) {
        return jdbc.sql(ID).param(index).query((row, n) -> row.getString(1)).optional();
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong("global_index"),
                row.getString("event_identifier"),
                row.getString("payload_type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                Instant.parse(row.getString("time_stamp")),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }
}
