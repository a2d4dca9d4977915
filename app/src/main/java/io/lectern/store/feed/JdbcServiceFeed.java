package io.lectern.store.feed;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.ServiceFeed;
import java.time.Instant;
import java.util.List;

/** Reads the events of one service, a bounded part at a time. */
class JdbcServiceFeed implements ServiceFeed {
    /** How many events are looked at for one part, wanted or not. */
    static final int LOOKED_AT = 10_000;

    private final ServiceQueries queries;
    private final JdbcEventFeed feed;

    JdbcServiceFeed(ServiceQueries queries, JdbcEventFeed feed) {
        this.queries = queries;
        this.feed = feed;
    }

    @Override
    public Part read(Filter filter, long after, long upTo, int limit, int bytes) {
        if (after >= upTo) return new Part(List.of(), after);
        var end = queries.end(after, upTo, LOOKED_AT);
        var rows = queries.part(filter, after, end, limit, bytes);
        var isWhole = rows.isEmpty() || rows.get(0).wanted() == rows.size();
        var reached = isWhole ? end : rows.get(rows.size() - 1).event().event().index();
        return new Part(events(filter, rows), reached);
    }

    /** Halves what is in the order of times but for the clocks of nodes, and looks through the rest. */
    @Override
    public long before(Instant time, long upTo) {
        var surely = time.minus(JdbcSpaceFeed.OUT_OF_ORDER);
        var isOrdered = queries.imported().filter(surely::isBefore).isEmpty();
        return queries.beforeFirst(time, isOrdered ? queries.before(surely, upTo) : 0, upTo);
    }

    @Override
    public long until(Instant time, long upTo) {
        var latest = queries.imported().filter(time::isBefore).orElse(time);
        return queries.last(time, queries.before(latest.plus(JdbcSpaceFeed.OUT_OF_ORDER), upTo));
    }

    private List<StoredEvent> events(Filter filter, List<ServiceQueries.Row> rows) {
        var events = rows.stream().map(ServiceQueries.Row::event).toList();
        return filter.payload()
                ? feed.decrypted(events)
                : events.stream().map(EventQueries.Revised::event).toList();
    }
}
