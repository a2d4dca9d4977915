package io.lectern.kernel;

import java.time.Instant;

/** Tells whose token one is, wherever it arrives: one decision for REST and for live. */
public interface Authenticator {

    /**
     * Who comes with a token.
     *
     * @throws Unauthenticated if it is malformed, forged, expired, or of an issuer that is not trusted
     */
    Caller authenticate(String bearerToken);

    /**
     * A person who proved who they are.
     *
     * @param expires when the proof ends
     */
    record Caller(UserId user, Instant expires) {}

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
