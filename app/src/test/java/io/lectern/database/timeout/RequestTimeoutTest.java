package io.lectern.database.timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.lectern.store.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A request beside others that have all connections. */
class RequestTimeoutTest {
    private static final long MOMENT_MILLIS = 250;

    private final AtomicInteger asked = new AtomicInteger();
    private HikariDataSource pool;
    private Connection taken;

    @BeforeEach
    void takeAll() throws SQLException {
        var settings = new HikariConfig();
        settings.setJdbcUrl(TestPostgres.fresh());
        settings.setMaximumPoolSize(1);
        settings.setConnectionTimeout(MOMENT_MILLIS);
        pool = new HikariDataSource(settings);
        taken = pool.getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        taken.close();
        pool.close();
    }

    @Test
    void whoHasWaitedInVainDoesNotWaitAgain() {
        askTwiceInVain(new RequestTimeout(() -> false, false));

        assertThat(asked).hasValue(1);
    }

    @Test
    void whoReadsWhatComesSlowlyWaitsEachTime() {
        askTwiceInVain(new RequestTimeout(() -> false, true));

        assertThat(asked).hasValue(2);
    }

    @Test
    void whoHasBegunToAnswerWaitsEachTime() {
        askTwiceInVain(new RequestTimeout(() -> true, false));

        assertThat(asked).hasValue(2);
    }

    private void askTwiceInVain(RequestTimeout request) {
        for (var time = 0; time < 2; time++)
            assertThatThrownBy(() -> request.connection(new CountingDataSource()))
                    .isInstanceOf(SQLTransientConnectionException.class);
    }

    private final class CountingDataSource extends DelegatingDataSource {
        CountingDataSource() {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            asked.incrementAndGet();
            return super.getConnection();
        }
    }
}
