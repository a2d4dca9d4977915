package io.lectern.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UnloggedFailuresTest {
    private final AtomicLong nanoTime = new AtomicLong();
    private final UnloggedFailures failures = new UnloggedFailures(nanoTime::get);

    @Test
    void aFullDiskIsLoggedOnceInTenSecondsWithHowManyMetIt() {
        assertThat(failures.unlogged("53100")).hasValue(0);
        assertThat(failures.unlogged("53100")).isEmpty();
        nanoTime.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThat(failures.unlogged("53100")).isEmpty();
        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(failures.unlogged("53100")).hasValue(2);
        assertThat(failures.unlogged("53100")).isEmpty();
    }

    @Test
    void anotherFailureIsLoggedAtOnce() {
        assertThat(failures.unlogged("53100")).hasValue(0);
        assertThat(failures.unlogged("40P01")).hasValue(0);
    }
}
