package io.lectern.store.feed;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.kernel.text.Sha256;
import io.lectern.store.keys.Identity;
import io.lectern.store.keys.PersonalWords;
import io.lectern.store.signal.Arrivals;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored events as bytes, for those who pass them on without knowing them. */
class JdbcEventFeed implements EventFeed {
    private static final int EVENT_DIGITS = 12;
    private static final String COLUMNS = """
            global_index, event_identifier, payload_type, aggregate_identifier, sequence_number, time_stamp,
                   payload, meta_data""";
    private static final String AFTER = """
            SELECT %s
              FROM store.domain_event WHERE global_index > ? AND global_index <= ? ORDER BY global_index LIMIT ?""".formatted(COLUMNS);
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
    private final Watermark watermark;
    private final Arrivals arrivals;
    private final String epoch;
    private final SealedPositions sealed;
    private final PersonalWords words;
    private volatile Position latest;

    JdbcEventFeed(JdbcClient jdbc, Watermark watermark, Arrivals arrivals, Identity identity, PersonalWords words) {
        this.jdbc = jdbc;
        this.watermark = watermark;
        this.arrivals = arrivals;
        this.epoch = identity.epoch();
        this.sealed = new SealedPositions(identity);
        this.latest = place(epoch, 0, "");
        this.words = words;
    }

    @Override
    public Position at(StoredEvent event) {
        return at(event.index(), event.id());
    }

    @Override
    public Position at(long index) {
        var known = latest;
        if (known.index() == index) return known;
        return find(index).orElseThrow(() -> new IllegalStateException("There is no event with index " + index));
    }

    @Override
    public boolean holds(Position position) {
        return find(position.index()).filter(position::equals).isPresent();
    }

    @Override
    public String spell(Channel channel, Position position) {
        return sealed.spell(channel, position);
    }

    @Override
    public Optional<Position> read(Channel channel, String text) {
        return sealed.read(channel, text);
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

    @Override
    public List<StoredEvent> addressed(Channel channel, long after, long upTo, int limit, int bytes) {
        return opened(jdbc.sql(ADDRESSED)
                .params(channel.key(), after, upTo, limit, bytes)
                .query((row, n) -> event(row))
                .list());
    }

    @Override
    public Optional<Position> lastFor(Channel channel, long upTo) {
        return jdbc.sql(NEWEST)
                .params(channel.key(), upTo)
                .query((row, n) -> at(row.getLong(1), row.getString(2)))
                .optional();
    }

    @Override
    public OptionalLong lastFor(Channel channel, long upTo, int nth) {
        return jdbc.sql(LAST).params(channel.key(), upTo, nth - 1).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public AutoCloseable onAvailable(Runnable task) {
        return arrivals.listen(task);
    }

    private Optional<Position> find(long index) {
        if (index == 0) return Optional.of(at(0, ""));
        return jdbc.sql(ID)
                .param(index)
                .query((row, n) -> at(index, row.getString(1)))
                .optional();
    }

    /** Kept for those who ask where the store ends, which is at what was read last. */
    private Position at(long index, String id) {
        var position = place(epoch, index, id);
        if (index >= latest.index()) latest = position;
        return position;
    }

    private static Position place(String epoch, long index, String id) {
        var digest = Sha256.hex((epoch + " " + id).getBytes(StandardCharsets.UTF_8));
        return new Position(index, Long.parseLong(digest.substring(0, EVENT_DIGITS), 16));
    }

    private List<StoredEvent> opened(List<StoredEvent> events) {
        var payloads = words.told(events.stream()
                .map(event -> new PersonalWords.Stored(event.stream(), event.type(), event.payload()))
                .toList());
        return IntStream.range(0, events.size())
                .mapToObj(i -> events.get(i).with(payloads.get(i)))
                .toList();
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
