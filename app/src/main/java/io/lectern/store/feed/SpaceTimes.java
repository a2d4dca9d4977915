package io.lectern.store.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the spaces whose events are not in the order of their times, being told of all events in their order. */
public final class SpaceTimes {
    private static final int USUAL_LENGTH = "2026-01-01T00:00:00.000Z".length();

    private final Map<String, String> newest = new HashMap<>();
    private final Set<String> unordered = new HashSet<>();

    /**
     * Takes in the next event.
     *
     * @param time as stored, ISO-8601
     */
    public void add(@Nullable String space, String time) {
        if (space == null) return;
        var before = newest.get(space);
        if (before == null || isLater(time, before)) newest.put(space, time);
        else if (Instant.parse(time).isBefore(Instant.parse(before).minus(JdbcSpaceFeed.OUT_OF_ORDER)))
            unordered.add(space);
    }

    /** Those found so far; also those whose times are yet to come, since what is written now is before these. */
    Set<String> unordered() {
        var now = Instant.now();
        var found = new HashSet<>(unordered);
        newest.forEach((space, time) -> {
            if (Instant.parse(time).isAfter(now)) found.add(space);
        });
        return found;
    }

    /** Texts of the usual form are in the order of their times, and parsing takes many times as long. */
    private static boolean isLater(String time, String other) {
        return isUsual(time) && isUsual(other)
                ? time.compareTo(other) >= 0
                : !Instant.parse(time).isBefore(Instant.parse(other));
    }

    private static boolean isUsual(String time) {
        return time.length() == USUAL_LENGTH && time.endsWith("Z") && Character.isDigit(time.charAt(0));
    }
}
