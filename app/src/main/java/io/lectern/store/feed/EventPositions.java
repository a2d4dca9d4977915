package io.lectern.store.feed;

import io.lectern.kernel.feed.Position;
import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where events stand: their index, and what tells them from the events of another timeline. */
final class EventPositions {
    private static final int EVENT_DIGITS = 12;

    private final EventQueries events;
    private final String epoch;
    private volatile Position latest;

    EventPositions(EventQueries events, String epoch) {
        this.events = events;
        this.epoch = epoch;
        this.latest = place(epoch, 0, "");
    }

    Position at(long index) {
        var known = latest;
        if (known.index() == index) return known;
        return find(index).orElseThrow(() -> new IllegalStateException("There is no event with index " + index));
    }

    Optional<Position> find(long index) {
        if (index == 0) return Optional.of(at(0, ""));
        return events.id(index).map(id -> at(index, id));
    }

    /** Kept for those who ask where the store ends, which is at what was read last. */
    Position at(long index, String id) {
        var position = place(epoch, index, id);
        if (index >= latest.index()) latest = position;
        return position;
    }

    private static Position place(String epoch, long index, String id) {
        var digest = Sha256.hex((epoch + " " + id).getBytes(StandardCharsets.UTF_8));
        return new Position(index, Long.parseLong(digest.substring(0, EVENT_DIGITS), 16));
    }
}
