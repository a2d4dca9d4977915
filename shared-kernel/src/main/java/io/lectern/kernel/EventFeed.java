package io.lectern.kernel;

import java.util.List;
import java.util.OptionalLong;

/**
 * The stored events in their one order. What was once read up to an index is complete for ever: no event with a lower
 * index can appear later.
 */
public interface EventFeed {

    /** Names this database; a restored or new one has another epoch. */
    String epoch();

    /** The index up to which the order is final now; 0 when nothing is stored. */
    long head();

    /** The events after an index in order, as far as the order is final. */
    List<StoredEvent> after(long index, int limit);

    /** Whether there is an event with this index. */
    boolean holds(long index);

    /**
     * The events addressed to a channel after one index and up to another, in order: the first of them, and after it as
     * many as the limit and the size of their contents allow. The order must be final up to {@code upTo}.
     *
     * @param bytes how large payloads and metadata may be together
     */
    List<StoredEvent> addressed(Channel channel, long after, long upTo, int limit, int bytes);

    /** The index of the newest event addressed to a channel with an index of at most {@code upTo}. */
    default OptionalLong lastFor(Channel channel, long upTo) {
        return lastFor(channel, upTo, 1);
    }

    /** The same of the second newest, the third, and so on; nothing if there are not so many. */
    OptionalLong lastFor(Channel channel, long upTo, int nth);

    /**
     * Has a task run soon after new events may be there: within milliseconds for those of this process, and now and then
     * in any case. It must return quickly.
     *
     * @return ends it when closed
     */
    AutoCloseable onAvailable(Runnable task);
}
