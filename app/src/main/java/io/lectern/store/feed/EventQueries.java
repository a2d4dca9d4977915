package io.lectern.store.feed;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.store.keys.EventEncryption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of the tables of events, and how their rows are read. */
final class EventQueries {
    static final String COLUMNS = """
            global_index, event_identifier, payload_type, payload_revision, aggregate_identifier, sequence_number,
                   time_stamp, payload, meta_data""";
    private static final String AFTER = """
            select %s
              from store.domain_event where global_index > ? and global_index <= ?
             order by global_index limit ?""".formatted(COLUMNS);
    private static final String ID = "select event_identifier from store.domain_event where global_index = ?";

    /** The sizes are known without reading the contents, so what does not fit is never fetched. */
    private static final String ADDRESSED = """
            select %s
              from (select global_index, sum(octet_length(payload) + octet_length(meta_data))
                                         over (order by global_index) as bytes,
                           row_number() over (order by global_index) as place
                      from (select global_index from store.event_audience
                             where channel = ? and global_index > ? and global_index <= ?
                             order by global_index limit ?) as addressed
                      join store.domain_event using (global_index)) as measured
              join store.domain_event using (global_index)
             where place = 1 or bytes <= ? order by global_index""".formatted(COLUMNS);

    private static final String NEWEST = """
            select global_index, event_identifier from store.event_audience join store.domain_event using (global_index)
             where channel = ? and global_index <= ? order by global_index desc limit 1""";

    private static final String LAST = """
            select global_index from store.event_audience
             where channel = ? and global_index <= ? order by global_index desc offset ? limit 1""";

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which event has an index. */
    record Named(long index, String id) {}

    /** An event in the revision that it was stored in, or null if that was not said. */
    record Revised(StoredEvent event, @Nullable String revision) {
        EventEncryption.Stored stored() {
            return new EventEncryption.Stored(event.stream(), event.type(), revision, event.payload());
        }
    }

    List<Revised> after(long index, long upTo, int limit) {
        return jdbc.sql(AFTER)
                .params(index, upTo, limit)
                .query((row, n) -> event(row))
                .list();
    }

    /** Those for a channel, as many as fit into a number of bytes, and at least one. */
    List<Revised> addressed(Channel channel, long after, long upTo, int limit, int bytes) {
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

    static Revised event(ResultSet row) throws SQLException {
        var event = new StoredEvent(
                row.getLong("global_index"),
                row.getString("event_identifier"),
                row.getString("payload_type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                Instant.parse(row.getString("time_stamp")),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
        return new Revised(event, row.getString("payload_revision"));
    }
}
