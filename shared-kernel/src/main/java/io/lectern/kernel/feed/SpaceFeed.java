package io.lectern.kernel.feed;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.id.SpaceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored events of one space in their order, read in parts that each cost little, however many there are. */
public interface SpaceFeed {

    /**
     * Which events are wanted; null is any.
     *
     * @param from when they were recorded, at the earliest
     * @param to when they were recorded, at the latest
     */
    record Filter(
            SpaceId space,
            @Nullable String actor,
            @Nullable String type,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /**
     * What is yet to be read.
     *
     * @param after the index before the first of it
     * @param upTo the index of the last of it, up to which the order must be final
     * @param newestFirst at which end reading begins
     */
    record Range(long after, long upTo, boolean newestFirst) {

        /** Whether nothing is. */
        public boolean isEmpty() {
            return after >= upTo;
        }

        /** What is left once all up to an event, that one too, was read. */
        public Range beyond(long index) {
            return newestFirst ? new Range(after, index - 1, true) : new Range(index, upTo, false);
        }
    }

    /**
     * Some of the wanted events, perhaps none, and what is left to be read after them: a part ends after so many events
     * that were wanted, so many bytes, or so many that were looked at.
     */
    record Part(List<StoredEvent> events, Range rest) {}

    /** The smallest range that surely holds all that is wanted: times narrow it. */
    Range narrow(Filter filter, Range range);

    /**
     * The next events of a range in its order.
     *
     * @param limit how many at most
     * @param bytes how large payloads and metadata may be together, save those of the first
     */
    Part read(Filter filter, Range range, int limit, int bytes);
}
