package io.lectern.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that programs wrote which keep the views in other shapes. */
class EventsOfOtherVersions {
    private final JdbcClient jdbc;

    EventsOfOtherVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there are any after the position of the views. */
    boolean isBehind(ShapedTables shape) {
        return jdbc.sql("select exists (select from views.shape s cross join lateral (" + firstAfter(shape) + ") e"
                        + " where s.context = :context and s.fingerprint = :fingerprint)")
                .param("context", shape.context())
                .param("fingerprint", shape.fingerprint())
                .query(Boolean.class)
                .single();
    }

    /**
     * Moves the position of the views on if there are none on the way, so that nobody looks through the same events
     * again.
     *
     * @param upTo an index up to which the order of events is final
     */
    void pass(ShapedTables shape, long upTo) {
        jdbc.sql("update views.shape s set position = :upTo"
                        + " where context = :context and fingerprint = :fingerprint and built and position < :upTo"
                        + " and coalesce((" + firstAfter(shape) + ") > :upTo, true)")
                .param("upTo", upTo)
                .param("context", shape.context())
                .param("fingerprint", shape.fingerprint())
                .update();
    }

    // In order and with a limit, which has PostgreSQL begin at the position, however few or many there seem to be.
    private static String firstAfter(ShapedTables shape) {
        return "select e.global_index from store.domain_event e where e.global_index > s.position and "
                + shape.foreign() + " order by e.global_index limit 1";
    }

    /** Whether there are any in one space after the position of the views, as far as this transaction sees. */
    boolean isBehindIn(ShapedTables shape, @Nullable String space) {
        return jdbc.sql("select exists (select from store.domain_event e, views.shape s"
                        + " where context = :context and fingerprint = :fingerprint"
                        + " and e.global_index > s.position and e.space is not distinct from :space and "
                        + shape.foreign() + ")")
                .param("context", shape.context())
                .param("fingerprint", shape.fingerprint())
                .param("space", space)
                .query(Boolean.class)
                .single();
    }

    /** Their indexes between two positions. */
    List<Long> between(ShapedTables shape, long after, long upTo, int limit) {
        return jdbc.sql("select global_index from store.domain_event where global_index > :after"
                        + " and global_index <= :upTo and " + shape.foreign() + " order by global_index limit :limit")
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** The index of the last event of all. */
    long last() {
        return jdbc.sql("select coalesce(max(global_index), 0) from store.domain_event")
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
