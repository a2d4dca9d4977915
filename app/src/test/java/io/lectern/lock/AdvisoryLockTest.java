package io.lectern.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.store.TestPostgres;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AdvisoryLockTest {
    private final DriverManagerDataSource database = new DriverManagerDataSource(TestPostgres.fresh());
    private final AdvisoryLock one = new AdvisoryLock(database, "Demo");
    private final AdvisoryLock other = new AdvisoryLock(database, "Demo");
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void oneNodeIsAtItAtATimeAndAnotherGoesOnAfterIt() {
        assertThat(one.tryHolding(() -> {
                    assertThat(other.tryHolding(done::incrementAndGet)).isFalse();
                    done.incrementAndGet();
                }))
                .isTrue();
        assertThat(other.tryHolding(done::incrementAndGet)).isTrue();
        assertThat(done).hasValue(2);
    }

    @Test
    void whoFailsLeavesItToOthers() {
        assertThatThrownBy(() -> one.tryHolding(() -> {
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");
        assertThat(other.tryHolding(done::incrementAndGet)).isTrue();
    }

    @Test
    void whoWaitsIsNextAndOfAnotherNameNobodyWaits() {
        var waiting = new CompletableFuture<?>[1];
        one.holding(() -> {
            new AdvisoryLock(database, "Import").holding(done::incrementAndGet);
            assertThat(done).hasValue(1);
            waiting[0] = CompletableFuture.runAsync(() -> other.holding(done::incrementAndGet));
            await().until(() -> waits(AdvisoryLock.key("Demo")));
            assertThat(done).hasValue(1);
        });
        waiting[0].join();
        assertThat(done).hasValue(2);
    }

    /** Nodes of other versions lock by these numbers, too. */
    @Test
    void aNameIsANumber() {
        assertThat(AdvisoryLock.key("Demo")).isEqualTo(0x44656D6FL);
        assertThat(AdvisoryLock.key("Import")).isEqualTo(0x496D706F7274L);
        assertThat(AdvisoryLock.key("Migrate")).isEqualTo(0x4D696772617465L);
        assertThat(AdvisoryLock.key("LogSeal")).isEqualTo(0x4C6F675365616CL);
        assertThat(AdvisoryLock.key("Lectern")).isEqualTo(0x4C65637465726EL);
    }

    private boolean waits(long key) {
        return Boolean.TRUE.equals(new JdbcTemplate(database)
                .queryForObject(
                        "select exists (select from pg_locks where objid = ? and not granted)", Boolean.class, key));
    }
}
