package io.lectern.handin;

import io.lectern.kernel.Problem.Invalid;
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

    private static void requireOrder(String field, @Nullable Instant earlier, @Nullable Instant later, String message) {
        if (earlier != null && later != null && later.isBefore(earlier)) throw new Invalid(field, message);
    }
}
