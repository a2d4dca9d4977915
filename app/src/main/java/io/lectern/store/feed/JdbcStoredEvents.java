package io.lectern.store.feed;

import io.lectern.database.HeldLocks;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.StoredEvents;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcStoredEvents implements StoredEvents {
    private static final String FIND = """
            select %s
              from store.domain_event where event_identifier = any(?)""".formatted(EventQueries.COLUMNS);

    /** All lock in the same order, so that none waits for one that waits for it. */
    private static final String LOCK =
            "with bound as materialized (select " + HeldLocks.END_WAITING + ", " + HeldLocks.END_IF_IDLE + """
            )
            select pg_advisory_xact_lock(hashtextextended(stream, 3))
              from bound,
                   (select stream from unnest(?) as stream order by hashtextextended(stream, 3)) as ordered""";

    private static final String ENDS = """
            select stream, sequence_number, time_stamp
              from unnest(?) as stream
             cross join lateral (select sequence_number, time_stamp from store.domain_event
                                  where aggregate_identifier = stream
                                  order by sequence_number desc limit 1) as last""";

    private final JdbcClient jdbc;
    private final JdbcEventFeed feed;

    JdbcStoredEvents(JdbcClient jdbc, JdbcEventFeed feed) {
        this.jdbc = jdbc;
        this.feed = feed;
    }

    private record Ended(String stream, End end) {}

    @Override
    public Map<String, StoredEvent> find(Collection<String> ids) {
        var found = jdbc.sql(FIND)
                .param(ids.toArray(String[]::new))
                .query((row, n) -> EventQueries.event(row))
                .list();
        return feed.decrypted(found).stream().collect(Collectors.toMap(StoredEvent::id, Function.identity()));
    }

    @Override
    public Map<String, End> lock(Collection<String> streams) {
        var names = streams.stream().distinct().toArray(String[]::new);
        jdbc.sql(LOCK).param(names).query((row, n) -> true).list();
        return jdbc
                .sql(ENDS)
                .param(names)
                .query((row, n) ->
                        new Ended(row.getString(1), new End(row.getLong(2), Instant.parse(row.getString(3)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Ended::stream, Ended::end));
    }
}
