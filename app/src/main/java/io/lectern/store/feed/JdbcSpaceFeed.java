package io.lectern.store.feed;

import io.lectern.kernel.feed.SpaceFeed;
import java.time.Duration;
import java.util.List;

/** Reads the events of one space, a bounded part at a time. */
class JdbcSpaceFeed implements SpaceFeed {
    /** How many events are looked at for one part if not all are wanted. */
    static final int LOOKED_AT = 10_000;

    /**
     * How far the times of events may be out of their order: nodes have clocks of their own, and an event gets its time
     * before its place.
     */
    static final Duration OUT_OF_ORDER = Duration.ofMinutes(10);

    private final SpaceQueries queries;
    private final JdbcEventFeed feed;

    JdbcSpaceFeed(SpaceQueries queries, JdbcEventFeed feed) {
        this.queries = queries;
        this.feed = feed;
    }

    @Override
    public Range narrow(Filter filter, Range range) {
        if (filter.from() == null && filter.to() == null) return range;
        var unordered = queries.unordered(filter, range.newestFirst());
        var begin = Math.max(range.after(), unordered.ended());
        var ordered = halved(filter, new Range(begin, range.upTo(), range.newestFirst()));
        var imported = unordered.wanted();
        return imported == null ? ordered : around(imported, ordered, range);
    }

    private Range halved(Filter filter, Range range) {
        if (range.isEmpty()) return range;
        var first = filter.from() == null
                ? range.after()
                : queries.before(filter, range, filter.from().minus(OUT_OF_ORDER));
        var later = new Range(first, range.upTo(), range.newestFirst());
        if (filter.to() == null) return later;
        var last = queries.before(filter, later, filter.to().plus(OUT_OF_ORDER).plusMillis(1));
        return new Range(first, last, range.newestFirst());
    }

    /** The part of a range in which both are. */
    private static Range around(Range imported, Range ordered, Range range) {
        var last = ordered.isEmpty() ? imported.upTo() : ordered.upTo();
        return new Range(Math.max(range.after(), imported.after()), Math.min(range.upTo(), last), range.newestFirst());
    }

    @Override
    public Part read(Filter filter, Range range, int limit, int bytes) {
        if (range.isEmpty()) return new Part(List.of(), range);
        var looked = looksAtAll(filter) ? range : beginningOf(filter, range);
        var rows = queries.part(filter, looked, limit, bytes);
        var events = feed.decrypted(rows.stream().map(SpaceQueries.Row::event).toList());
        var isWhole = rows.isEmpty() || rows.get(0).wanted() == rows.size();
        var reached = isWhole ? end(looked) : events.get(events.size() - 1).index();
        return new Part(events, range.beyond(reached));
    }

    private static boolean looksAtAll(Filter filter) {
        return filter.actor() == null && filter.type() == null && filter.from() == null && filter.to() == null;
    }

    /** As much of a range as is looked at for one part. */
    private Range beginningOf(Filter filter, Range range) {
        return queries.nth(filter, range, LOOKED_AT)
                .map(last -> range.newestFirst()
                        ? new Range(last - 1, range.upTo(), true)
                        : new Range(range.after(), last, false))
                .orElse(range);
    }

    /** The index of the last of a range in its order. */
    private static long end(Range range) {
        return range.newestFirst() ? range.after() + 1 : range.upTo();
    }
}
