package io.lectern.live.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private final AtomicLong clock = new AtomicLong(42);
    private final TokenBucket bucket = new TokenBucket(20, 100, clock::get);

    @Test
    void aBurstIsLetThroughAndNoMore() {
        assertThat(taken(1000)).isEqualTo(100);
    }

    @Test
    void itFillsAtItsRateAndNeverBeyondABurst() {
        taken(1000);
        clock.addAndGet(Duration.ofMillis(49).toNanos());
        assertThat(taken(1000)).isZero();
        clock.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(taken(1000)).isEqualTo(1);
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(taken(1000)).isEqualTo(20);
        clock.addAndGet(Duration.ofDays(1).toNanos());
        assertThat(taken(1000)).isEqualTo(100);
    }

    private int taken(int tries) {
        var taken = 0;
        for (var i = 0; i < tries; i++) if (bucket.take()) taken++;
        return taken;
    }
}
