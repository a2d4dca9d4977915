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

    /** Whether there are any after a position. */
    boolean isBehind(ShapedTables shape, long position) {
        return jdbc.sql("select exists (select from store.domain_event where global_index > :position and "
                        + shape.foreign() + ")")
                .param("position", position)
                .query(Boolean.class)
                .single();
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
