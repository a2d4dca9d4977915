package io.lectern.kernel.feed;

import java.util.OptionalLong;

/** How far processors are for good, whichever nodes are at work on them: what is not committed is not counted. */
public interface StoredPositions {

    /** The last event that a processor has handled in the part that is furthest behind, if any has begun. */
    OptionalLong of(String processor);
}
