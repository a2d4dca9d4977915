package io.lectern.store;

import io.lectern.kernel.Channel;
import io.lectern.kernel.EventFeed;
import io.lectern.kernel.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored events as bytes, for those who pass them on without knowing them. */
class JdbcEventFeed implements EventFeed {
    private static final String AFTER = """
            SELECT global_index, event_identifier, payload_type, aggregate_identifier, sequence_number, time_stamp,
                   payload, meta_data
              FROM store.domain_event WHERE global_index > ? AND global_index <= ? ORDER BY global_index LIMIT ?""";
    private static final String LAST = """
            SELECT global_index FROM store.event_audience
             WHERE channel = ? AND global_index <= ? ORDER BY global_index DESC LIMIT 1""";

    private final JdbcClient jdbc;
    private final Watermark watermark;
    private final Arrivals arrivals;
    private final String epoch;
    private final PersonalWords words;

    JdbcEventFeed(JdbcClient jdbc, Watermark watermark, Arrivals arrivals, Identity identity, PersonalWords words) {
        this.jdbc = jdbc;
        this.watermark = watermark;
        this.arrivals = arrivals;
        this.epoch = identity.epoch();
        this.words = words;
    }

    @Override
    public String epoch() {
        return epoch;
    }

    @Override
    public long head() {
        return watermark.settled();
    }

    @Override
    public List<StoredEvent> after(long index, int limit) {
        var upTo = watermark.advance();
        if (upTo <= index) return List.of();
        return opened(jdbc.sql(AFTER)
                .params(index, upTo, limit)
                .query((row, n) -> event(row))
                .list());
    }

    private List<StoredEvent> opened(List<StoredEvent> events) {
        var payloads = words.opened(events.stream()
                .map(event -> new PersonalWords.Stored(event.stream(), event.type(), event.payload()))
                .toList());
        return IntStream.range(0, events.size())
                .mapToObj(i -> events.get(i).with(payloads.get(i)))
                .toList();
    }

    @Override
    public OptionalLong lastFor(Channel channel, long upTo) {
        return jdbc.sql(LAST).params(channel.key(), upTo).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public AutoCloseable onAvailable(Runnable task) {
        return arrivals.listen(task);
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
