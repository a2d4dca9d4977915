package io.lectern.audit.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PacedTaskTest {
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void itRunsAtOnceAndThenOnceForAllThatIsAskedWithinThePause() {
        var task = new PacedTask(runs::incrementAndGet, 2_000);

        task.run();
        assertThat(runs).hasValue(1);
        for (var i = 0; i < 1_000; i++) task.run();
        assertThat(runs).hasValueLessThanOrEqualTo(2);

        await().untilAsserted(() -> assertThat(runs).hasValue(2));
    }

    @Test
    void whatWasAskedForLastIsAlwaysFollowedByARun() {
        var asked = new AtomicInteger();
        var seen = new AtomicInteger();
        var task = new PacedTask(() -> seen.set(asked.get()), 1);

        for (var i = 0; i < 100_000; i++) {
            asked.incrementAndGet();
            task.run();
        }

        await().untilAsserted(() -> assertThat(seen).hasValue(100_000));
    }

    /** An exception that a thread ends with fails what is awaited. */
    @Test
    void whoWasStoppedWithinThePauseIsNoFailure() {
        var task = new PacedTask(
                () -> {
                    if (runs.incrementAndGet() == 2) throw new RejectedExecutionException("stopped");
                },
                1_000);
        task.run();
        task.run();
        await().untilAsserted(() -> assertThat(runs).hasValue(2));

        task.run();
        await().untilAsserted(() -> assertThat(runs).hasValue(3));
    }
}
