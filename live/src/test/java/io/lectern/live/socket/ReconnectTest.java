package io.lectern.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.TestLimits;
import io.lectern.live.stomp.TokenBucket;
import java.time.Duration;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How long it takes until all clients of a node are back after a restart, with the promised limits and the client's own
 * waits (a random time below 1 s, 2 s, 4 s and so on up to 30 s), by a clock of our own.
 */
class ReconnectTest {
    private static final double SECOND = Duration.ofSeconds(1).toNanos();
    private final Random random = new Random(5);
    private final AtomicLong now = new AtomicLong();

    private record Attempt(long at, int number) {}

    @ParameterizedTest
    @CsvSource({"1000, 1, 0", "2000, 1, 0", "5000, 20, 1", "20000, 60, 4"})
    void allComeBack(int clients, int withinSeconds, int refusalsEach) {
        var limits = TestLimits.PROMISED;
        var allowance = new TokenBucket(limits.handshakes(), limits.handshakeBurst(), now::get);
        var attempts = new PriorityQueue<Attempt>((one, other) -> Long.compare(one.at(), other.at()));
        for (var client = 0; client < clients; client++) attempts.add(attempt(0));
        var refusals = 0;
        while (!attempts.isEmpty()) {
            var next = attempts.remove();
            now.set(next.at());
            if (allowance.take()) continue;
            refusals++;
            attempts.add(attempt(next.number() + 1));
        }

        assertThat(now.get() / SECOND).isLessThanOrEqualTo(withinSeconds);
        assertThat(refusals).isLessThanOrEqualTo(refusalsEach * clients);
    }

    private Attempt attempt(int number) {
        var ceiling = Math.min(30, 1 << Math.min(number, 5)) * SECOND;
        return new Attempt(now.get() + (long) (random.nextDouble() * ceiling), number);
    }
}
