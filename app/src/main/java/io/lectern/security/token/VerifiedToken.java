package io.lectern.security.token;

import java.time.Instant;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token whose signature and claims were found good, with what can end that before its time. */
record VerifiedToken(Jwt jwt, KeyStatus key) {

    Instant expiry() {
        return Objects.requireNonNull(jwt.getExpiresAt());
    }

    /** Whether verifying it once more would come to the same. */
    boolean isStillGood() {
        return Instant.now().isBefore(expiry()) && key.isRecent() && key.isValid();
    }
}
