package io.lectern.handin.mark.sheet;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.OptionalBlocks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The mark of one student.
 *
 * @param line where it begins in the file, whose first line is 1
 * @param number the hand-in that it judges, or null if there was none
 * @param version the version of the mark that it was made from, -1 if there was none
 * @param points null if it leaves those that stand, as with the others
 */
public record MarkLine(
        int line,
        UserId student,
        @Nullable Integer number,
        long version,
        @Nullable BigDecimal points,
        @Nullable Boolean passed,
        @Nullable OptionalBlocks feedback) {

    /** Whether it says nothing of the work. */
    public boolean isEmpty() {
        return points == null && passed == null && feedback == null;
    }

    /** What became of it. */
    public MarkItem item(MarkItem.Result result) {
        return new MarkItem(line, student.value(), result, null);
    }

    /** The same with a sentence that says why. */
    public MarkItem item(MarkItem.Result result, @Nullable String message) {
        return new MarkItem(line, student.value(), result, message);
    }
}
