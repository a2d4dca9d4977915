package io.lectern.audit;

import io.lectern.kernel.feed.SpaceFeed.Range;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of the audit ends: a place in the order of all events, of use with the same filter alone. */
final class AuditPlace {
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,18}) ([0-9a-f]+)");

    private AuditPlace() {}

    /** What is left to be read after a page, or all if none was. */
    static Range rest(AuditQuery query, long head) {
        var paging = query.paging();
        var all = new Range(0, head, paging.newestFirst());
        if (paging.after() == null) return all;
        var place = PLACE.matcher(paging.after());
        if (!place.matches() || !place.group(2).equals(list(query))) throw Paging.notACursor();
        var index = Long.parseLong(place.group(1));
        return paging.newestFirst() ? new Range(0, Math.min(index, head), true) : new Range(index, head, false);
    }

    /** The place where what is left begins, null if nothing is: {@link Page#next}. */
    static @Nullable String of(AuditQuery query, Range rest) {
        if (rest.isEmpty()) return null;
        return (rest.newestFirst() ? rest.upTo() : rest.after()) + " " + list(query);
    }

    private static String list(AuditQuery query) {
        return query.filter().fingerprint(query.paging().newestFirst());
    }
}
