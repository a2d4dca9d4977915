package io.lectern.store.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.WrittenLog;
import io.lectern.store.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever fails in between, readers go on hearing of events. */
class SignalFailuresTest {
    private static final long TIMEOUT_SECONDS = 20;

    @Test
    void anErrorOfOneListenerKeepsNoOtherFromHearing() {
        var failing = new AtomicInteger();
        var heard = new AtomicInteger();
        try (var signals = new LocalSignals()) {
            signals.listen(() -> {
                failing.incrementAndGet();
                throw new OutOfMemoryError("Of a moment");
            });
            signals.listen(heard::incrementAndGet);

            await().until(() -> failing.get() > 2 && heard.get() > 2);
        }
    }

    @Test
    void aConnectionIsOpenedAgainWhateverFailed() throws Exception {
        var opened = new CountDownLatch(1);
        var failures = new AtomicInteger();
        var database = new DelegatingDataSource(new DriverManagerDataSource(TestPostgres.fresh())) {
            @Override
            public Connection getConnection() throws SQLException {
                if (failures.incrementAndGet() == 1) throw new IllegalStateException("Nobody expects it");
                if (failures.get() == 2) throw new OutOfMemoryError("Of a moment");
                return super.getConnection();
            }
        };
        try (var log = new WrittenLog();
                var connection = new DedicatedConnection("lectern-test", database, each -> {
                    opened.countDown();
                    new CountDownLatch(1).await();
                })) {
            assertThat(opened.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(log.about("lectern-test")).hasSize(1).first().asString().contains("IllegalStateException");
        }
    }

    @Test
    void whatADatabaseRefusesIsToldAndAnOutageIsNot() throws Exception {
        var tried = new CountDownLatch(2);
        var database = new DriverManagerDataSource(TestPostgres.fresh());
        try (var log = new WrittenLog();
                var refused = new DedicatedConnection("lectern-refused", database, each -> {
                    tried.countDown();
                    each.createStatement().execute("select * from nowhere");
                });
                var away = new DedicatedConnection("lectern-away", database, each -> {
                    tried.countDown();
                    throw new SQLException("It is shut down", "57P01");
                })) {
            assertThat(tried.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();

            await().untilAsserted(() -> assertThat(log.about("lectern-refused")).hasSize(1));
            assertThat(log.about("lectern-away")).isEmpty();
        }
    }
}
