package io.lectern.kernel.feed;

import io.lectern.kernel.event.StoredEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Stored events one by one, for who adds to streams without an aggregate. */
public interface StoredEvents {

    /** Those with some ids as clients are told of them, by their ids; what is erased is left out. */
    Map<String, StoredEvent> find(Collection<String> ids);

    /**
     * Where streams end, by their names; those without an event are left out. Until the transaction ends, nobody else
     * who asks gets an answer for any of them.
     */
    Map<String, End> lock(Collection<String> streams);

    /** The version and the time of the last event of a stream. */
    record End(long version, Instant time) {}
}
