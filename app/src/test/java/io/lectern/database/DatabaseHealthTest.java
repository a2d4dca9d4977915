package io.lectern.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.WrittenLog;
import io.lectern.store.TestPostgres;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class DatabaseHealthTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Test
    void anErrorOfAMomentDoesNotEndIt() {
        var database = new FailingOnce(TestPostgres.fresh());
        try (var log = new WrittenLog();
                var health = new DatabaseHealth(database, "select 1")) {
            await().atMost(TIMEOUT).until(() -> database.asked.get() > 1);

            assertThat(log.about("lectern-health"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("OutOfMemoryError");
            await().during(Duration.ofSeconds(5))
                    .atMost(TIMEOUT)
                    .until(() -> health.health().getStatus() == Status.UP);
        }
    }

    /** A database, for which there is no memory when it is asked for first. */
    private static final class FailingOnce implements JdbcConnectionDetails {
        final AtomicInteger asked = new AtomicInteger();
        private final String url;

        FailingOnce(String url) {
            this.url = url;
        }

        @Override
        public String getJdbcUrl() {
            if (asked.incrementAndGet() == 1) throw new OutOfMemoryError("Of a moment");
            return url;
        }

        @Override
        public String getUsername() {
            return null;
        }

        @Override
        public String getPassword() {
            return null;
        }
    }
}
