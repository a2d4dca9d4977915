package io.lectern.security.token;

import java.time.Duration;

/**
 * How often the keys of an issuer are fetched.
 *
 * @param refresh how old keys in use may get
 * @param fetches how many fetches there may be
 * @param within in this time
 * @param timeout how long a request waits for a fetch
 * @param outage how old keys may get while the issuer does not answer
 */
record FetchLimits(Duration refresh, int fetches, Duration within, Duration timeout, Duration outage) {
    static final FetchLimits DEFAULT = new FetchLimits(
            Duration.ofSeconds(60), 2, Duration.ofSeconds(10), Duration.ofSeconds(4), Duration.ofMinutes(5));
}
