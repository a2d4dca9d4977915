package io.lectern.store.feed;

import io.lectern.kernel.stream.AfterImport;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds where imported events are not in the order of their times, so that they are found by these all the same. */
class UnorderedTimes implements AfterImport {
    private final JdbcClient jdbc;

    UnorderedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public void make(Instant told) {
        jdbc.sql("select store.find_unordered_times(make_interval(secs => ?))")
                .param(JdbcSpaceFeed.OUT_OF_ORDER.toSeconds())
                .query((row, n) -> true)
                .list();
    }
}
