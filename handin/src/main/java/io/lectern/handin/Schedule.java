package io.lectern.handin;

import io.lectern.kernel.copy.DateShift;
import io.lectern.kernel.message.Problem.Invalid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times of an assignment, each of which may be absent.
 *
 * @param availableFrom from when on students may hand in
 * @param due until when a hand-in is in time
 * @param cutOff until when it is accepted at all
 */
public record Schedule(
        @Nullable Instant availableFrom,
        @Nullable Instant due,
        @Nullable Instant cutOff) {

    /** Refuses times out of order. */
    public Schedule {
        requireOrder("due", availableFrom, due, "must not be before availableFrom");
        requireOrder("cutOff", availableFrom, cutOff, "must not be before availableFrom");
        requireOrder("cutOff", due, cutOff, "must not be before due");
    }

    /** The same for somebody with an extension: the later of each time and it, so that nobody is worse off. */
    public Schedule extendedTo(@Nullable Instant until) {
        return until == null ? this : new Schedule(availableFrom, later(due, until), later(cutOff, until));
    }

    /**
     * The cut-off for somebody whose work was given back: none, or the later of it and what was said.
     *
     * @param until until when it is accepted again, or null if for ever
     */
    public @Nullable Instant cutOffOnceReturned(@Nullable Instant until) {
        return until == null ? null : later(cutOff, until);
    }

    /** The same on other days. Times of a night that changes the clock stay in their order, if need be as one time. */
    public Schedule shiftedBy(DateShift shift) {
        var from = shift.of(availableFrom);
        var end = later(shift.of(due), from);
        return new Schedule(from, end, later(shift.of(cutOff), end == null ? from : end));
    }

    /** Whether a time is too early to hand in. */
    public boolean isBefore(Instant time) {
        return availableFrom != null && time.isBefore(availableFrom);
    }

    /** Whether a time is after the cut-off. */
    public boolean isOver(Instant time) {
        return cutOff != null && time.isAfter(cutOff);
    }

    /** Whether a hand-in at a time is late. */
    public boolean isLate(Instant time) {
        return due != null && time.isAfter(due);
    }

    private static @Nullable Instant later(@Nullable Instant base, @Nullable Instant until) {
        return base == null || until == null || base.isAfter(until) ? base : until;
    }

    private static void requireOrder(String field, @Nullable Instant earlier, @Nullable Instant later, String message) {
        if (earlier != null && later != null && later.isBefore(earlier)) throw new Invalid(field, message);
    }
}
