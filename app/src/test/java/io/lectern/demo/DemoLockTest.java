package io.lectern.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.store.TestPostgres;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DemoLockTest {
    private final String database = TestPostgres.fresh();
    private final DemoLock one = new DemoLock(new DriverManagerDataSource(database));
    private final DemoLock other = new DemoLock(new DriverManagerDataSource(database));
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void oneNodeIsAtItAtATimeAndAnotherGoesOnAfterIt() throws Exception {
        assertThat(one.holding(() -> {
                    assertThat(other.holding(done::incrementAndGet)).isFalse();
                    done.incrementAndGet();
                }))
                .isTrue();
        assertThat(other.holding(done::incrementAndGet)).isTrue();
        assertThat(done).hasValue(2);
    }

    @Test
    void whoFailsLeavesItToOthers() throws Exception {
        assertThatThrownBy(() -> one.holding(() -> {
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");
        assertThat(other.holding(done::incrementAndGet)).isTrue();
    }
}
