package io.lectern.views.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RepeatedWorkTest {

    @Test
    void goesOnAfterAnError() throws Exception {
        var times = new CountDownLatch(3);
        try (var work = new RepeatedWork("test", () -> {
            times.countDown();
            throw new StackOverflowError("of a test");
        })) {
            work.every(Duration.ofMillis(1));

            assertThat(times.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
