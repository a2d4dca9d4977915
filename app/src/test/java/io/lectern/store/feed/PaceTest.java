package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void aFewPassAtOnceAndTheOthersAtTheirRate() {
        var interval = Duration.ofMillis(3);
        var pace = new Pace(interval, 4);
        var begun = System.nanoTime();

        for (var i = 0; i < 4 + 20; i++) pace.await();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(interval.multipliedBy(19));
    }

    @Test
    void withoutAnIntervalNobodyWaits() {
        var pace = new Pace(Duration.ZERO, 0);

        for (var i = 0; i < 1_000_000; i++) pace.await();
    }
}
