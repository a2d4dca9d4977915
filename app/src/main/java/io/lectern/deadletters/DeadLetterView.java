package io.lectern.deadletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a processor could not handle, or that waits behind such a one.
 *
 * @param cause why, in a word, or null if it was not tried
 * @param nextTryAt when it is tried again by itself, or null if it is not
 */
record DeadLetterView(
        String id,
        String processor,
        String stream,
        long version,
        String type,
        Status status,
        @Nullable String cause,
        int attempts,
        @Nullable Instant enqueuedAt,
        @Nullable Instant triedAt,
        @Nullable Instant nextTryAt) {

    enum Status {
        /** It is tried again by itself. */
        RETRYING,
        /** It was tried as often as it is by itself: an operator decides. */
        PARKED,
        /** An earlier event of its stream comes first. */
        WAITING;

        static Status of(boolean first, boolean tried) {
            if (!first) return WAITING;
            return tried ? RETRYING : PARKED;
        }
    }
}
