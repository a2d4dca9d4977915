package io.lectern.store.feed;

import io.lectern.kernel.feed.SpaceFeed.Filter;
import io.lectern.kernel.feed.SpaceFeed.Range;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is asked of the events of one space. All goes along the index of space and place; what no index tells, such as
 * who acted, is looked at in the rows.
 */
final class SpaceQueries {
    private static final String IN_RANGE = """
            from store.domain_event
             where space = :space and global_index > :after and global_index <= :upTo""";

    /** The one who acted stands in JSON, which is only taken apart where the name is found in its bytes. */
    private static final String WANTED = IN_RANGE + """

               and (cast(:type as varchar) is null or payload_type = :type)
               and (cast(:from as timestamptz) is null or time_stamp::timestamptz >= :from)
               and (cast(:to as timestamptz) is null or time_stamp::timestamptz <= :to)
               and (cast(:actor as varchar) is null
                    or case when position(convert_to(:actor, 'UTF8') in meta_data) > 0
                            then convert_from(meta_data, 'UTF8')::jsonb ->> 'actor' = :actor else false end)""";

    /** Sizes are known without reading the contents, so what does not fit is never fetched. */
    private static final String PART = """
            select %1$s, wanted
              from (select %1$s, count(*) over () as wanted, row_number() over (order by global_index %3$s) as place,
                           sum(octet_length(payload) + octet_length(meta_data))
                             over (order by global_index %3$s) as bytes
                      from (select %1$s %2$s order by global_index %3$s limit :limit + 1) as wanted_events) as measured
             where place = 1 or place <= :limit and bytes <= :bytes
             order by global_index %3$s""";

    private static final String OLDEST_FIRST = PART.formatted(EventQueries.COLUMNS, WANTED, "");
    private static final String NEWEST_FIRST = PART.formatted(EventQueries.COLUMNS, WANTED, "desc");

    private static final String NTH = "select global_index " + IN_RANGE + " order by global_index %s offset :n limit 1";
    private static final String NTH_OLDEST = NTH.formatted("");
    private static final String NTH_NEWEST = NTH.formatted("desc");

    /** Halves the range until one event is earlier and the next is not; each step is one look at the index. */
    private static final String BEFORE = """
            with recursive halving (low, high) as (
              select cast(:after as bigint), cast(:upTo as bigint)
              union all
              select coalesce(earlier, low), case when earlier is null then (low + high) / 2 else high end
                from halving
                left join lateral (
                  select case when time_stamp::timestamptz < :time then global_index end as earlier
                    from store.domain_event
                   where space = :space and global_index > (low + high) / 2 and global_index <= high
                   order by global_index limit 1) as next on true
               where low < high)
            select low from halving where low >= high""";

    private static final String UNORDERED = """
            select coalesce(max(up_to), 0) as ended, min(after) filter (where wanted) as after,
                   max(up_to) filter (where wanted) as up_to
              from (select after, up_to, (cast(:from as timestamptz) is null or latest >= :from)
                           and (cast(:to as timestamptz) is null or earliest <= :to) as wanted
                      from store.unordered_times where space = :space) as part""";

    private final JdbcClient jdbc;

    SpaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param wanted how many are, up to one more than the limit */
    record Row(EventQueries.Revised event, int wanted) {}

    /**
     * What stands at the beginning of a space without being in the order of times.
     *
     * @param ended the index of the last of it, 0 if there is nothing
     * @param wanted where something can be that is wanted, or null
     */
    record Unordered(long ended, @Nullable Range wanted) {}

    Unordered unordered(Filter filter, boolean newestFirst) {
        return jdbc.sql(UNORDERED)
                .param("space", filter.space().value())
                .param("from", at(filter.from()))
                .param("to", at(filter.to()))
                .query((row, n) -> {
                    var after = row.getObject("after", Long.class);
                    var wanted = after == null ? null : new Range(after, row.getLong("up_to"), newestFirst);
                    return new Unordered(row.getLong("ended"), wanted);
                })
                .single();
    }

    List<Row> part(Filter filter, Range range, int limit, int bytes) {
        return in(filter, range, range.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST)
                .param("type", filter.type())
                .param("actor", filter.actor())
                .param("from", at(filter.from()))
                .param("to", at(filter.to()))
                .param("limit", limit)
                .param("bytes", bytes)
                .query((row, n) -> new Row(EventQueries.event(row), row.getInt("wanted")))
                .list();
    }

    /** The index of the n-th event of a range in its order, if there are so many. */
    Optional<Long> nth(Filter filter, Range range, int n) {
        return in(filter, range, range.newestFirst() ? NTH_NEWEST : NTH_OLDEST)
                .param("n", n - 1)
                .query(Long.class)
                .optional();
    }

    /** The index of an event that is earlier than a time while the next is not; where the range begins if none is. */
    long before(Filter filter, Range range, Instant time) {
        return in(filter, range, BEFORE)
                .param("time", at(time))
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec in(Filter filter, Range range, String sql) {
        return jdbc.sql(sql)
                .param("space", filter.space().value())
                .param("after", range.after())
                .param("upTo", range.upTo());
    }

    private static @Nullable Object at(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
