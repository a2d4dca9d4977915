package io.lectern.kernel.access;

import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Says whose token one is, wherever it arrives: one decision for REST and for live. */
public interface Authenticator {

    /**
     * Who comes with a token.
     *
     * @throws Unavailable if that cannot be known now
     * @throws Unauthenticated if it is malformed, forged, expired, or of an issuer that is not trusted
     */
    Caller authenticate(String bearerToken);

    /**
     * A person who proved who they are.
     *
     * @param expires when the proof ends
     * @param valid whether it is a proof until then; it is asked often and answers at once
     */
    record Caller(UserId user, Instant expires, BooleanSupplier valid) {

        /** One whose proof nothing ends before its time. */
        public Caller(UserId user, Instant expires) {
            this(user, expires, () -> true);
        }
    }

    /** That it cannot be known now what a token proves. */
    final class Unavailable extends RuntimeException {
        /** Says so. */
        public Unavailable(Throwable cause) {
            super("What the token proves cannot be told now", cause);
        }
    }

    /** That a token proves nothing; {@link #expired} tells a stale one from a bad one. */
    final class Unauthenticated extends RuntimeException {
        private final boolean expired;

        /** Says whether the token was good once. */
        public Unauthenticated(boolean expired, Throwable cause) {
            super(expired ? "The token has expired" : "The token is not valid", cause);
            this.expired = expired;
        }

        /** Whether the token was good once. */
        public boolean expired() {
            return expired;
        }
    }
}
