package io.lectern.store.feed;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.store.keys.Identity;
import io.lectern.store.keys.PersonalWords;
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
    private final SealedPositions sealed;
    private final PersonalWords words;

    JdbcEventFeed(JdbcClient jdbc, Watermark watermark, LocalSignals signals, Identity identity, PersonalWords words) {
        this.events = new EventQueries(jdbc);
        this.watermark = watermark;
        this.signals = signals;
        this.positions = new EventPositions(events, identity.epoch());
        this.sealed = new SealedPositions(identity);
        this.words = words;
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
        return opened(events.after(index, upTo, limit));
    }

    @Override
    public List<StoredEvent> addressed(Channel channel, long after, long upTo, int limit, int bytes) {
        return opened(events.addressed(channel, after, upTo, limit, bytes));
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

    private List<StoredEvent> opened(List<StoredEvent> events) {
        var payloads = words.openedForClients(events.stream()
                .map(event -> new PersonalWords.Stored(event.stream(), event.type(), event.payload()))
                .toList());
        return IntStream.range(0, events.size())
                .mapToObj(i -> events.get(i).with(payloads.get(i)))
                .toList();
    }
}
