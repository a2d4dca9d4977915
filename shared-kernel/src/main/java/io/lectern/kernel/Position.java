package io.lectern.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the one order of all stored events; clients see it as opaque text and compare it for equality only.
 *
 * @param epoch names the database in which the index means something
 * @param index the global index of an event, from 1; 0 is before the first
 */
public record Position(String epoch, long index) {
    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9]{1,32})\\.(0|[1-9][0-9]{0,17})");

    /** The position that a client sends back; nothing if it cannot be one. */
    public static Optional<Position> parse(String text) {
        var matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Position(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return epoch + "." + index;
    }
}
