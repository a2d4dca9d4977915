package io.lectern.audit;

import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.feed.SpaceFeed;
import io.lectern.kernel.feed.SpaceFeed.Filter;
import io.lectern.kernel.feed.SpaceFeed.Range;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import java.util.List;

/** One person's way through the events of a space, a small part at a time, while they may see them. */
final class AuditReader {
    private static final int EVENTS = 100;
    private static final int BYTES = 32 * 1024;

    private final SpaceFeed events;
    private final AuditItems items;
    private final Memberships memberships;
    private final Filter filter;
    private final UserId reader;

    AuditReader(SpaceFeed events, AuditItems items, Memberships memberships, AuditQuery query, UserId reader) {
        this.events = events;
        this.items = items;
        this.memberships = memberships;
        this.filter = query.filter().in(query.space());
        this.reader = reader;
    }

    /** Some of the items, perhaps none, and what is left after them. */
    record Part(List<AuditItem> items, Range rest) {}

    /**
     * The next items of a range.
     *
     * @throws NotFound if the reader does not teach in the space any more
     */
    Part next(Range range) {
        if (memberships.roleOf(reader, filter.space()).orElse(null) != Role.EDUCATOR) throw new NotFound();
        var part = events.read(filter, range, EVENTS, BYTES);
        return new Part(items.of(part.events(), filter.space(), reader), part.rest());
    }
}
