package io.lectern.store.feed;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes where imported events are not in the order of their times, so that they are found by these all the same. */
public class UnorderedTimes {
    private static final String NOTE = """
            insert into store.unordered_times
            select space, min(global_index) - 1, max(global_index), min(at), max(at)
              from (select space, global_index, time_stamp::timestamptz as at,
                           row_number() over (partition by space order by global_index) as place
                      from store.domain_event where space = any(?)) as event
             group by space, (place - 1) / 1000
                on conflict do nothing""";

    private final JdbcClient jdbc;

    UnorderedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes it once all imported events are stored. */
    public void note(SpaceTimes times) {
        var spaces = times.unordered();
        if (spaces.isEmpty()) return;
        jdbc.sql(NOTE).param(spaces.toArray(String[]::new)).update();
    }
}
