package io.lectern.history;

import java.io.Serializable;

/** Something that a client did, and when it began and ended by the monotonic clock that all processes here share. */
public sealed interface Operation extends Serializable permits Write, Read, Listing {
    /** When an operation ends whose end nobody saw. */
    long NEVER = Long.MAX_VALUE;

    String client();

    long began();

    long ended();
}
