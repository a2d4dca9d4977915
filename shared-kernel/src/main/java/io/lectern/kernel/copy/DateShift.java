package io.lectern.kernel.copy;

import io.lectern.kernel.message.CalendarYears;
import io.lectern.kernel.message.Problem.Invalid;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Moves times by whole days to the same time of day in a zone, also across a change to summer time; a time of day that
 * a zone leaves out becomes as much later.
 */
public record DateShift(int days, ZoneId zone) {

    /**
     * That time on the other day; no time stays none.
     *
     * @throws Invalid if that is out of the years 1 to 9999, in which times are
     */
    public @Nullable Instant of(@Nullable Instant time) {
        if (time == null) return null;
        var moved = time.atZone(zone).plusDays(days).toInstant();
        if (!CalendarYears.have(moved)) throw new Invalid("shiftDays", "moves a date out of the years 1 to 9999");
        return moved;
    }
}
