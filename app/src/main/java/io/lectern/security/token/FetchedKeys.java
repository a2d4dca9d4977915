package io.lectern.security.token;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;

/**
 * The keys of an issuer as it has answered.
 *
 * @param fetched when that was, by {@link System#nanoTime()}
 */
record FetchedKeys(JWKSet keys, long fetched) {

    static FetchedKeys now(JWKSet keys) {
        return new FetchedKeys(keys, System.nanoTime());
    }

    /** The same object as long as it holds the same, so that whoever has looked at it need not look again. */
    JWKSet unlessChanged(JWKSet anew) {
        return keys.getKeys().equals(anew.getKeys()) ? keys : anew;
    }

    boolean olderThan(Duration age) {
        return System.nanoTime() - fetched > age.toNanos();
    }
}
