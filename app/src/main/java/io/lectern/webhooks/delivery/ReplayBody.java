package io.lectern.webhooks.delivery;

import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.CalendarYears;
import io.lectern.kernel.message.Problem.Invalid;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which events are to be sent again.
 *
 * @param after the position after which they are
 * @param from the position, or the time, from which on they are
 * @param to the position, or the time, up to which they are; null for all
 */
@JsonForm(example = """
                {"from":"2026-01-01T00:00:00Z"}""")
public record ReplayBody(
        @Nullable String after,
        @Nullable String from,
        @Nullable String to) {
    /**
     * Lets it pass as far as it can be judged by itself.
     *
     * @throws Invalid if it has no beginning, or two, or ends before it
     */
    public ReplayBody valid() {
        if ((after == null) == (from == null)) throw new Invalid("after", "is needed, or from, and not both");
        requireYears("from", from);
        requireYears("to", to);
        if (isReversed()) throw new Invalid("to", "must not be before from");
        return this;
    }

    /** The time that a text names, if it is none of positions. */
    static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException position) {
            return Optional.empty();
        }
    }

    private boolean isReversed() {
        if (from == null || to == null) return false;
        var end = time(to);
        return time(from)
                .filter(begin -> end.filter(begin::isAfter).isPresent())
                .isPresent();
    }

    private static void requireYears(String field, @Nullable String text) {
        if (text != null && time(text).filter(time -> !CalendarYears.have(time)).isPresent())
            throw new Invalid(field, "must be a time in the years 1 to 9999");
    }
}
