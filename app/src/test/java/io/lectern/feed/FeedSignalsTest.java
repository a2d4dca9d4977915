package io.lectern.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.lectern.WrittenLog;
import io.lectern.migration.TestMigrations;
import io.lectern.store.engine.TestStore;
import io.lectern.store.engine.TestStore.Engine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class FeedSignalsTest {
    private static final String ABOUT = "new events";

    @Test
    void aStoreThatCannotBeReadIsToldOnce() throws Exception {
        var database = TestMigrations.migrated();
        var looks = new AtomicInteger();
        try (var log = new WrittenLog();
                var store = new TestStore(database, Engine.STRICT)) {
            var signals = new FeedSignals(store.feed);
            new JdbcTemplate(new DriverManagerDataSource(database)).execute("drop table store.domain_event cascade");
            signals.await(0, Duration.ofSeconds(30), () -> false, looks::incrementAndGet);

            await().until(() -> !log.about(ABOUT).isEmpty());
            await().during(Duration.ofSeconds(1)).until(() -> log.about(ABOUT).size() == 1);
            assertThat(log.about(ABOUT)).singleElement().asString().contains("BadSqlGrammarException");
            signals.destroy();
        }
    }

    @Test
    void whoMayNotWaitAnyMoreIsWokenSoon() throws Exception {
        var woken = new AtomicInteger();
        var over = new AtomicBoolean();
        try (var store = new TestStore(TestMigrations.migrated(), Engine.STRICT)) {
            var signals = new FeedSignals(store.feed);
            signals.await(0, Duration.ofMinutes(5), over::get, woken::incrementAndGet);
            signals.await(0, Duration.ofMinutes(5), () -> false, woken::incrementAndGet);
            over.set(true);

            await().untilAtomic(woken, is(1));
            assertThat(signals.count()).isEqualTo(1);
            signals.destroy();
        }
    }
}
