package io.lectern.kernel.event;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The clock that events take their times from: that of the machine to the millisecond, save on a thread that tells of
 * the past. No request can move it, and no other thread sees it moved.
 */
public final class EventClock extends Clock {
    private static final ThreadLocal<@Nullable Instant> PAST = new ThreadLocal<>();

    private final Clock present;

    private EventClock(Clock present) {
        this.present = present;
    }

    /** The one clock, in UTC. */
    public static Clock utc() {
        return new EventClock(Clock.tickMillis(ZoneOffset.UTC));
    }

    /** Does something as if it were a time of the past, whose result and failures are its own. */
    public static <T extends @Nullable Object> T at(Instant past, Callable<T> work) throws Exception {
        var before = PAST.get();
        PAST.set(past);
        try {
            return work.call();
        } finally {
            if (before == null) PAST.remove();
            else PAST.set(before);
        }
    }

    /** Whether this thread tells of the past. */
    public static boolean isInThePast() {
        return PAST.get() != null;
    }

    @Override
    public Instant instant() {
        var past = PAST.get();
        return past == null ? present.instant() : past;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new EventClock(present.withZone(zone));
    }
}
