package io.lectern.kernel.message;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a request came in, before it waited for anything: the time that counts for a deadline. */
public record RequestTime(Instant time) {
    private static final Duration LENIENCE = Duration.ofSeconds(10);

    /**
     * The time that counts if its body took this long to come: later by all that is over ten seconds, which a slow line
     * may need, so that nobody begins a request before a deadline and says what it is about long after.
     */
    public RequestTime afterBody(Duration took) {
        var late = took.minus(LENIENCE).truncatedTo(ChronoUnit.MILLIS);
        return late.isNegative() ? this : new RequestTime(time.plus(late));
    }
}
