package io.lectern.live.ops;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the clients of a node that stops are sent elsewhere; the settings {@code lectern.live.drain.*}.
 *
 * @param unready how long the node says that it is not ready, and serves, before it does anything else; for load
 *     balancers that ask now and then
 * @param notice how long before the first of them is closed they are warned
 * @param batch how many are closed at once
 * @param pause how long after a batch the next is closed
 * @param spread over what time they are asked to come back, so that other nodes need not take them all at once
 * @param within after what time the node stops in any case
 */
@ConfigurationProperties("lectern.live.drain")
record DrainLimits(
        @DefaultValue("0s") Duration unready,
        @DefaultValue("1s") Duration notice,
        @DefaultValue("200") int batch,
        @DefaultValue("100ms") Duration pause,
        @DefaultValue("10s") Duration spread,
        @DefaultValue("8s") Duration within) {

    /** Refuses what would close nobody. */
    DrainLimits {
        if (batch < 1 || Stream.of(unready, notice, pause, spread, within).anyMatch(Duration::isNegative))
            throw new IllegalArgumentException("A limit on draining is too low");
    }
}
