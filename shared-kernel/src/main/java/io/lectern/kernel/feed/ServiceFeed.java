package io.lectern.kernel.feed;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.event.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stored events of the spaces of a service, and those that are addressed to it by name, in the one order of all
 * events; read in parts that each cost little, however few of all events are wanted.
 */
public interface ServiceFeed {

    /**
     * Which events are wanted.
     *
     * @param types their wire names, null for any
     * @param stream the stream that they belong to, null for any
     * @param payload whether their payloads are wanted too; without, they are empty
     */
    record Filter(
            Service service,
            @Nullable Set<String> types,
            @Nullable String stream,
            boolean payload) {}

    /**
     * Some of the wanted events, perhaps none.
     *
     * @param reached the index of an event up to which none is left out, or where reading began
     */
    record Part(List<StoredEvent> events, long reached) {}

    /**
     * The next events after an index and up to another, up to which the order must be final.
     *
     * @param limit how many at most
     * @param bytes how large payloads and metadata may be together, save those of the first
     */
    Part read(Filter filter, long after, long upTo, int limit, int bytes);

    /**
     * The index before the first event that did not happen before a time, whatever follows it.
     *
     * @param upTo the index of the last event that is looked at; the answer if all happened before
     */
    long before(Instant time, long upTo);

    /**
     * The index of the last event that happened at a time or before it, whatever comes before; 0 if none did.
     *
     * @param upTo the index of the last event that is looked at
     */
    long until(Instant time, long upTo);
}
