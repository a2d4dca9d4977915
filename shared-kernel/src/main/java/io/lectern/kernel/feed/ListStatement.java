package io.lectern.kernel.feed;

import io.lectern.kernel.message.Paging;
import java.util.Locale;

/** A statement that reads a list which is in time from either end, so that no list forgets one of them. */
public record ListStatement(String oldestFirst, String newestFirst) {

    /** @param template with {@code %1$s} before the place to go on from and {@code %2$s} after what it is ordered by */
    public static ListStatement of(String template) {
        return new ListStatement(
                String.format(Locale.ROOT, template, ">", "asc"), String.format(Locale.ROOT, template, "<", "desc"));
    }

    /** That in the order which is asked for. */
    public String in(Paging paging) {
        return paging.newestFirst() ? newestFirst : oldestFirst;
    }
}
