package io.lectern.deadletters;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often what failed is tried again; the settings {@code lectern.dead-letters.*}.
 *
 * @param delays how long after each failure; after the last an operator decides
 */
@ConfigurationProperties("lectern.dead-letters")
record DeadLetterSettings(
        @DefaultValue({"1s", "10s", "1m", "10m", "1h"}) List<Duration> delays) {

    /** The time until the next try, or null if there is none. */
    @Nullable
    Duration delayAfter(int attempts) {
        return attempts <= delays.size() ? delays.get(attempts - 1) : null;
    }
}
