package io.lectern.space.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a roster, or would.
 *
 * @param line where it begins in the file, or null for a member whom no line names
 * @param user the id as the line spells it
 * @param message what is wrong, or null if nothing is
 */
public record RosterItem(
        @Nullable Integer line,
        String user,
        Result result,
        @JsonInclude(Include.NON_NULL) @Nullable String message) {

    /** What can become of a line. */
    public enum Result {
        ADDED,
        CHANGED,
        UNCHANGED,
        REMOVED,
        INVALID;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static RosterItem of(RosterLine line, Result result) {
        return new RosterItem(line.line(), line.user().value(), result, null);
    }

    static RosterItem removed(String user) {
        return new RosterItem(null, user, Result.REMOVED, null);
    }

    static RosterItem invalid(int line, String user, String message) {
        return new RosterItem(line, user, Result.INVALID, message);
    }

    boolean isInvalid() {
        return result == Result.INVALID;
    }
}
