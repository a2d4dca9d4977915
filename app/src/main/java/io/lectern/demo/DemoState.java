package io.lectern.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database knows of the demo's class. */
class DemoState {
    private static final String BEGIN = """
            insert into store.demo (seed, begun_at)
            select :seed, :now where not exists (select from store.domain_event) on conflict do nothing""";

    private static final String FIND = """
            select seed, begun_at, ended_at is not null, coalesce(case when ended_at is null then
                   (select max(time_stamp::timestamptz) from store.domain_event
                     where time_stamp::timestamptz < begun_at) end, 'epoch')
              from store.demo""";

    private final JdbcClient jdbc;

    DemoState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A class that was begun.
     *
     * @param seed from which its ids follow
     * @param at from which its times follow
     * @param isWhole whether nothing is left to do
     * @param reached the time of the last that was done, if something is left
     */
    record Begun(UUID seed, Instant at, boolean isWhole, Instant reached) {}

    /** Begins one in a database in which there is nothing; nothing if there is something else. */
    Optional<Begun> begin(Instant now) {
        jdbc.sql(BEGIN)
                .param("seed", UUID.randomUUID())
                .param("now", Timestamp.from(now.truncatedTo(ChronoUnit.MILLIS)))
                .update();
        return find();
    }

    Optional<Begun> find() {
        return jdbc.sql(FIND)
                .query((row, n) -> new Begun(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        row.getBoolean(3),
                        row.getTimestamp(4).toInstant()))
                .optional();
    }

    void end() {
        jdbc.sql("update store.demo set ended_at = now()").update();
    }
}
