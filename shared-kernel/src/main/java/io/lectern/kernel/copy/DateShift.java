package io.lectern.kernel.copy;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Moves times by whole days to the same time of day in a zone, also across a change to summer time; a time of day that
 * a zone leaves out becomes as much later.
 */
public record DateShift(int days, ZoneId zone) {

    /** That time on the other day; no time stays none. */
    public @Nullable Instant of(@Nullable Instant time) {
        return time == null ? null : time.atZone(zone).plusDays(days).toInstant();
    }
}
