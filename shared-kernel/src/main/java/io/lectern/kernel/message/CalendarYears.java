package io.lectern.kernel.message;

import java.time.Instant;

/** The years in which times are, 1 to 9999: those that every calendar, database and form can write. */
public final class CalendarYears {
    private static final Instant BEGIN = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private CalendarYears() {}

    /** Whether a time is in one of them. */
    public static boolean have(Instant time) {
        return !time.isBefore(BEGIN) && time.isBefore(END);
    }
}
