package io.lectern.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UntoldFailuresTest {
    private final AtomicLong nanoTime = new AtomicLong();
    private final UntoldFailures failures = new UntoldFailures(nanoTime::get);

    @Test
    void ofAFullDiskIsToldOnceInTenSecondsWithHowManyMetIt() {
        assertThat(failures.untold("53100")).hasValue(0);
        assertThat(failures.untold("53100")).isEmpty();
        nanoTime.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThat(failures.untold("53100")).isEmpty();
        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(failures.untold("53100")).hasValue(2);
        assertThat(failures.untold("53100")).isEmpty();
    }

    @Test
    void anotherFailureIsToldAtOnce() {
        assertThat(failures.untold("53100")).hasValue(0);
        assertThat(failures.untold("40P01")).hasValue(0);
    }
}
