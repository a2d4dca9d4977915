package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void aFewPassAtOnceAndTheOthersAtTheirRate() {
        var interval = Duration.ofMillis(3);
        var pace = new Pace(interval, 4, interval, 1);
        var begun = System.nanoTime();

        for (var i = 0; i < 4 + 20; i++) pace.await(1);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(interval.multipliedBy(19));
    }

    @Test
    void afterOneThatPassedForManyTheNextWaitsForLonger() {
        var longer = Duration.ofMillis(9);
        var pace = new Pace(Duration.ofMillis(3), 0, longer, 5);
        var begun = System.nanoTime();

        for (var i = 0; i < 6; i++) pace.await(5);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(longer.multipliedBy(5));
    }

    @Test
    void withoutAnIntervalNobodyWaits() {
        var pace = new Pace(Duration.ZERO, 0, Duration.ZERO, 1);

        for (var i = 0; i < 1_000_000; i++) pace.await(1);
    }
}
