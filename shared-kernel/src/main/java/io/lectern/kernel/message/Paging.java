package io.lectern.kernel.message;

import io.lectern.kernel.message.Problem.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many items at most, 1 to 200
 * @param after the cursor that an earlier part gave, or null for the first
 * @param newestFirst the order, where the list is in time
 */
public record Paging(int limit, @Nullable String after, boolean newestFirst) {
    /** How many items a part has if nothing is said. */
    public static final int DEFAULT_LIMIT = 50;

    /** The most items that a part may have. */
    public static final int MAX_LIMIT = 200;

    /** The first part, if nothing is said. */
    public static final Paging FIRST = new Paging(DEFAULT_LIMIT, null, false);

    /** The names by which a query string asks for a part. */
    public static final List<String> PARAMETERS = List.of(Limit.PARAMETER, "after", "order");

    /** What is wrong with a cursor that no part of the list gave. */
    public static Invalid notACursor() {
        return new Invalid("after", "is not a cursor of this list");
    }

    /** The cursor in a list that is ordered by numbers, or where such a list begins. */
    public long afterNumber(long beginning) {
        try {
            return after == null ? beginning : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw notACursor();
        }
    }

    /** The cursor in a list that is ordered by numbers above 0, or the end from which it is read. */
    public long afterNumber() {
        return afterNumber(newestFirst ? Long.MAX_VALUE : 0);
    }

    /** How many rows to read for a page: one more than it shows, to know whether more follow. */
    public int rowsToRead() {
        return limit + 1;
    }
}
