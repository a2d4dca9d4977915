package io.lectern.kernel.stream;

import java.util.Optional;

/**
 * Tells versions of different timelines apart: a database that was brought back to an older state stores other events
 * under the same numbers, and what clients kept from the lost time must match none of them.
 */
public interface VersionHashes {

    /** How many characters a hash has. */
    int LENGTH = 8;

    /** The hash of the event at a version of a stream, if there is such an event and it is committed. */
    Optional<String> of(String stream, long version);

    /** The same, also of an event that the present transaction has written and not committed yet. */
    Optional<String> inTransaction(String stream, long version);
}
