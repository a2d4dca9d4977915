package io.lectern.store.feed;

import io.lectern.database.TimeColumn;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.feed.ServiceFeed.Filter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of the events of a service: a stretch of the one order is looked at, row by row. */
final class ServiceQueries {
    /** Indexes can have gaps of any length, since transactions are rolled back. */
    private static final String END = """
            select coalesce(
              (select max(global_index) from store.domain_event
                where global_index > :after and global_index <= least(:after + :most, :upTo)),
              (select min(global_index) from store.domain_event where global_index > :after and global_index <= :upTo),
              :after)""";
    /** Ids hold no commas. Sizes are known without reading the contents, so what does not fit is never fetched. */
    private static final String PART = """
            select %1$s, wanted
              from (select %1$s, count(*) over () as wanted, row_number() over (order by global_index) as place,
                           sum(octet_length(payload) + octet_length(meta_data)) over (order by global_index) as bytes
                      from (select %2$s
                              from store.domain_event
                             where global_index > :after and global_index <= :upTo
                               and (cast(:spaces as varchar) is null or space = any (string_to_array(:spaces, ','))
                                    or global_index in (select global_index from store.event_audience
                                                         where channel = :channel
                                                           and global_index > :after and global_index <= :upTo))
                               and (cast(:types as varchar) is null
                                    or payload_type = any (string_to_array(:types, ',')))
                               and (cast(:stream as varchar) is null or aggregate_identifier = :stream)
                             order by global_index limit :limit + 1) as found) as measured
             where place = 1 or place <= :limit and bytes <= :bytes
             order by global_index""";

    private static final String WHOLE = PART.formatted(EventQueries.COLUMNS, EventQueries.COLUMNS);
    private static final String THIN = PART.formatted(
            EventQueries.COLUMNS, EventQueries.COLUMNS.replace(" payload,", " cast('' as bytea) as payload,"));

    /** Halves the range until one event is earlier and the next is not; each step is one look at the index. */
    private static final String BEFORE = """
            with recursive halving (low, high) as (
              select cast(0 as bigint), cast(:upTo as bigint)
              union all
              select coalesce(earlier, low), case when earlier is null then (low + high) / 2 else high end
                from halving
                left join lateral (
                  select case when time_stamp::timestamptz < :time then global_index end as earlier
                    from store.domain_event
                   where global_index > (low + high) / 2 and global_index <= high
                   order by global_index limit 1) as next on true
               where low < high)
            select low from halving where low >= high""";

    private static final String FIRST = """
            select coalesce(
              (select global_index - 1 from store.domain_event
                where global_index > :after and global_index <= :upTo and time_stamp::timestamptz >= :time
                order by global_index limit 1), :upTo)""";
    private static final String LAST = """
            select coalesce(
              (select global_index from store.domain_event
                where global_index <= :upTo and time_stamp::timestamptz <= :time
                order by global_index desc limit 1), 0)""";
    private static final String IMPORTED = "select ended_at from store.import where ended_at is not null";

    private final JdbcClient jdbc;

    ServiceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param wanted how many are, up to one more than the limit */
    record Row(EventQueries.Revised event, int wanted) {}

    /** The index of the last of so many events at most, or the beginning if there is none. */
    long end(long after, long upTo, int most) {
        return jdbc.sql(END)
                .param("after", after)
                .param("upTo", upTo)
                .param("most", most)
                .query(Long.class)
                .single();
    }

    List<Row> part(Filter filter, long after, long upTo, int limit, int bytes) {
        return jdbc.sql(filter.payload() ? WHOLE : THIN)
                .param("after", after)
                .param("upTo", upTo)
                .param("spaces", joined(filter.service().spaces()))
                .param("channel", Channel.service(filter.service().id()).key())
                .param("types", joined(filter.types()))
                .param("stream", filter.stream())
                .param("limit", limit)
                .param("bytes", bytes)
                .query((row, n) -> new Row(EventQueries.event(row), row.getInt("wanted")))
                .list();
    }

    /** The index of an event that is earlier than a time while the next is not; 0 if none is. */
    long before(Instant time, long upTo) {
        return at(BEFORE, time, upTo).query(Long.class).single();
    }

    /** The index before the first event after another that is not earlier than a time. */
    long beforeFirst(Instant time, long after, long upTo) {
        return at(FIRST, time, upTo).param("after", after).query(Long.class).single();
    }

    /** The index of the last event that is not later than a time; 0 if all are. */
    long last(Instant time, long upTo) {
        return at(LAST, time, upTo).query(Long.class).single();
    }

    private JdbcClient.StatementSpec at(String sql, Instant time, long upTo) {
        return jdbc.sql(sql).param("time", time.atOffset(ZoneOffset.UTC)).param("upTo", upTo);
    }

    /** When all that was here was brought by an import, in whatever order of times, if any was. */
    Optional<Instant> imported() {
        return jdbc.sql(IMPORTED)
                .query((row, n) -> TimeColumn.read(row, "ended_at"))
                .optional();
    }

    private static @Nullable String joined(@Nullable Set<String> names) {
        if (names == null) return null;
        return names.stream().filter(name -> !name.contains(",")).collect(Collectors.joining(","));
    }
}
