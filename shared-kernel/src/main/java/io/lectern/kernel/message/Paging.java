package io.lectern.kernel.message;

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
}
