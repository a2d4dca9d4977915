package io.lectern.audit.usage;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.audit.usage.Usage.Day;
import io.lectern.kernel.id.SpaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the counts. */
@Component
class UsageRows {
    private static final int AT_ONCE = 20_000;

    private static final String REACHED = "select position from audit.usage_position for update";
    private static final String BEGIN = "insert into audit.usage_position (position) values (0) on conflict do nothing";

    /**
     * A policy or a service has a colon in its name, which no person has. As a rule times are of UTC and metadata
     * begins with who it was: these are cut out as they stand and converted once they are grouped. To decode all
     * metadata and to read each time as one takes a tenth longer.
     */
    private static final String COUNT = """
            with event as materialized (
              select space, payload_type,
                     case when time_stamp like '____-__-__T%Z' then left(time_stamp, 10)
                          else cast(cast(time_stamp::timestamptz at time zone 'UTC' as date) as text) end as day,
                     case when meta_data like '{"actor":"%'::bytea
                          then substring(meta_data from 11 for position('"'::bytea in substring(meta_data from 11)) - 1)
                          else convert_to(convert_from(meta_data, 'UTF8')::json ->> 'actor', 'UTF8') end as actor
                from store.domain_event
               where global_index > :after and global_index <= :upTo and space is not null),
            counted as (
              insert into audit.daily_count (space, day, type, count)
              select space, day::date, payload_type, count(*) from event group by space, day, payload_type
              on conflict (space, day, type) do update set count = daily_count.count + excluded.count),
            seen as (
              insert into audit.daily_actor (space, day, actor)
              select space, day::date, convert_from(actor, 'UTF8')
                from event where position(':'::bytea in actor) = 0 group by space, day, actor
              on conflict do nothing)
            update audit.usage_position set position = :upTo""";

    private static final String FIND = """
            select day, jsonb_object_agg(type, count) as counts,
                   (select count(*) from audit.daily_actor a where a.space = c.space and a.day = c.day) as active
              from audit.daily_count c where space = :space and day between :from and :to
             group by space, day order by day""";

    private static final List<String> TABLES =
            List.of("audit.daily_count", "audit.daily_actor", "audit.usage_position");

    private final JdbcClient jdbc;

    UsageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Goes on up to an index up to which the order of events is final; one at a time, by the row of the position. */
    void count(long upTo) {
        for (var after = reached(); after < upTo; after += AT_ONCE)
            jdbc.sql(COUNT)
                    .param("after", after)
                    .param("upTo", Math.min(after + AT_ONCE, upTo))
                    .update();
    }

    List<Day> find(SpaceId space, Days days) {
        return jdbc.sql(FIND)
                .param("space", space.value())
                .param("from", days.from())
                .param("to", days.to())
                .query((row, n) -> day(row))
                .list();
    }

    void empty() {
        for (var table : TABLES) jdbc.sql("delete from " + table).update();
    }

    private long reached() {
        var position = jdbc.sql(REACHED).query(Long.class).optional();
        if (position.isPresent()) return position.get();
        jdbc.sql(BEGIN).update();
        return jdbc.sql(REACHED).query(Long.class).single();
    }

    private static Day day(ResultSet row) throws SQLException {
        var counts = new TreeMap<String, Long>();
        JSON.readTree(row.getString("counts"))
                .properties()
                .forEach(type -> counts.put(type.getKey(), type.getValue().asLong()));
        return new Day(row.getObject("day", LocalDate.class), row.getLong("active"), counts);
    }
}
