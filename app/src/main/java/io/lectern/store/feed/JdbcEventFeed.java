package io.lectern.store.feed;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.store.keys.DatabaseIdentity;
import io.lectern.store.keys.EventEncryption;
import io.lectern.store.signal.LocalSignals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored events as bytes, for those who pass them on without knowing them. */
class JdbcEventFeed implements EventFeed {
    private final EventQueries events;
    private final Watermark watermark;
    private final LocalSignals signals;
    private final EventPositions positions;
    private final EncryptedPositions encrypted;
    private final EventEncryption encryption;

    JdbcEventFeed(
            JdbcClient jdbc,
            Watermark watermark,
            LocalSignals signals,
            DatabaseIdentity identity,
            EventEncryption encryption) {
        this.events = new EventQueries(jdbc);
        this.watermark = watermark;
        this.signals = signals;
        this.positions = new EventPositions(events, identity.epoch());
        this.encrypted = new EncryptedPositions(identity);
        this.encryption = encryption;
    }

    @Override
    public Position at(StoredEvent event) {
        return positions.at(event.index(), event.id());
    }

    @Override
    public Position at(long index) {
        return positions.at(index);
    }

    @Override
    public boolean holds(Position position) {
        return positions.find(position.index()).filter(position::equals).isPresent();
    }

    @Override
    public String format(Channel channel, Position position) {
        return encrypted.format(channel, position);
    }

    @Override
    public Optional<Position> parse(Channel channel, String text) {
        return encrypted.parse(channel, text);
    }

    @Override
    public long head() {
        return watermark.settled();
    }

    @Override
    public List<StoredEvent> after(long index, int limit) {
        var upTo = watermark.sinceSignal();
        if (upTo <= index) return List.of();
        return decrypted(events.after(index, upTo, limit));
    }

    @Override
    public List<StoredEvent> addressed(Channel channel, long after, long upTo, int limit, int bytes) {
        return decrypted(events.addressed(channel, after, upTo, limit, bytes));
    }

    @Override
    public Optional<Position> lastFor(Channel channel, long upTo) {
        return events.newest(channel, upTo).map(newest -> positions.at(newest.index(), newest.id()));
    }

    @Override
    public OptionalLong lastFor(Channel channel, long upTo, int nth) {
        return events.nthLast(channel, upTo, nth);
    }

    @Override
    public AutoCloseable onAvailable(Runnable task) {
        return signals.listen(task);
    }

    /** The events as clients are told of them: what is erased is left out. */
    List<StoredEvent> decrypted(List<EventQueries.Revised> events) {
        var payloads = encryption.decryptedForClients(
                events.stream().map(EventQueries.Revised::stored).toList());
        return IntStream.range(0, events.size())
                .mapToObj(i -> events.get(i).event().with(payloads.get(i)))
                .toList();
    }
}
