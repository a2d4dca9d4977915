package io.lectern.handin.mark.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a mark sheet, or would.
 *
 * @param line where it begins in the file
 * @param student the id as the line spells it
 * @param message why, or null if there is nothing to say
 */
public record MarkItem(
        int line,
        String student,
        Result result,
        @JsonInclude(Include.NON_NULL) @Nullable String message) {

    /** What can become of a line. */
    public enum Result {
        MARKED,
        UNCHANGED,
        STALE,
        INVALID;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
