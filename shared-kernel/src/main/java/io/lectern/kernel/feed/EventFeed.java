package io.lectern.kernel.feed;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.StoredEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The stored events in their one order. What was once read up to an index is complete for ever: no event with a lower
 * index can appear later.
 */
public interface EventFeed {

    /** The place of an event. */
    Position at(StoredEvent event);

    /**
     * The place of the event with this index; 0 is before the first.
     *
     * @throws IllegalStateException if there is none
     */
    Position at(long index);

    /** Whether the event at this place is still the one that it was given for: not so after a restore. */
    boolean holds(Position position);

    /** How the readers of a channel are told a place: opaque, equal for equal places, and of no use elsewhere. */
    String format(Channel channel, Position position);

    /** The place that readers of a channel were told by a text; nothing if they can never have been told it. */
    Optional<Position> parse(Channel channel, String text);

    /** The index up to which the order is final now; 0 when nothing is stored. */
    long head();

    /** The events after an index in order, as far as the order is final. */
    List<StoredEvent> after(long index, int limit);

    /**
     * The events addressed to a channel after one index and up to another, in order: the first of them, and after it as
     * many as the limit and the size of their contents allow. The order must be final up to {@code upTo}.
     *
     * @param bytes how large payloads and metadata may be together
     */
    List<StoredEvent> addressed(Channel channel, long after, long upTo, int limit, int bytes);

    /** The place of the newest event addressed to a channel with an index of at most {@code upTo}. */
    Optional<Position> lastFor(Channel channel, long upTo);

    /** The index of the newest such event, the second newest, and so on; nothing if there are not so many. */
    OptionalLong lastFor(Channel channel, long upTo, int nth);

    /**
     * Has a task run soon after new events may be there: within milliseconds for those of this process, and now and
     * then in any case. It must return quickly.
     *
     * @return ends it when closed
     */
    AutoCloseable onAvailable(Runnable task);
}
