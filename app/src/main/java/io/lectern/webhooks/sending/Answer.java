package io.lectern.webhooks.sending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a request came to.
 *
 * @param status the status of the response, or null if there was none
 * @param retryAfter when the receiver wants the next one at the earliest, or null if it does not say
 * @param failure why there was no response, or null
 */
public record Answer(
        @Nullable Integer status,
        @Nullable Duration retryAfter,
        @Nullable Failure failure) {
    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int GONE = 410;

    /** Why there was no response. */
    public enum Failure {
        /** The host has no address to which requests may go, or none at all: who chose it is not told which of both. */
        NO_PUBLIC_ADDRESS,
        /** No connection, or it broke. */
        UNREACHABLE,
        /** Its certificate is another host's, or out of date, or signed by nobody whom Java trusts. */
        UNTRUSTED,
        /** Nothing came in time. */
        TIMEOUT
    }

    static Answer of(Failure failure) {
        return new Answer(null, null, failure);
    }

    /** Whether the receiver has it. */
    public boolean isSuccess() {
        return status != null && status >= OK && status < REDIRECTION;
    }

    /** Whether the receiver wants nothing any more. */
    public boolean isGone() {
        return status != null && status == GONE;
    }
}
