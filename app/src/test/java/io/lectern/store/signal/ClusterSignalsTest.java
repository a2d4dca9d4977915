package io.lectern.store.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.store.TestPostgres;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ClusterSignalsTest {
    private final DriverManagerDataSource database = new DriverManagerDataSource(TestPostgres.fresh());
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @Test
    void aNodeHearsOfOthersAndNotOfItself() throws Exception {
        try (var here = new Hearing();
                var there = new Hearing()) {
            awaitListeners(2);

            here.nodes.send();
            await().until(() -> there.heard.get() == 1);
            jdbc.queryForList("SELECT pg_notify('lectern_events', 'a third')");
            await().until(() -> there.heard.get() == 2);

            await().during(Duration.ofMillis(100)).until(() -> here.heard.get() == 1);
        }
    }

    @Test
    void aLostConnectionIsReplaced() throws Exception {
        try (var here = new Hearing();
                var there = new Hearing()) {
            awaitListeners(2);
            jdbc.queryForList("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");

            await().atMost(Duration.ofSeconds(20)).until(() -> {
                here.nodes.send();
                return there.heard.get() > 0;
            });
        }
    }

    @Test
    void closingEndsItsConnections() throws Exception {
        new Hearing().close();

        await().untilAsserted(() -> assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND pid <> pg_backend_pid()",
                        Long.class))
                .isZero());
    }

    private void awaitListeners(long expected) {
        await().until(() -> jdbc.queryForObject(
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND query = 'LISTEN lectern_events'",
                        Long.class)
                == expected);
    }

    private final class Hearing implements AutoCloseable {
        final AtomicInteger heard = new AtomicInteger();
        private final LocalSignals signals = new LocalSignals();
        private final ClusterSignals nodes;

        Hearing() {
            // Only what is announced counts here, not what is looked for anyway.
            signals.close();
            signals.listen(heard::incrementAndGet);
            nodes = new ClusterSignals(database, signals);
        }

        @Override
        public void close() throws Exception {
            nodes.close();
        }
    }
}
