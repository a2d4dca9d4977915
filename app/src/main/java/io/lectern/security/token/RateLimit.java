package io.lectern.security.token;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often something may be done in any span of a length, wherever the span begins. */
final class RateLimit {
    private final int most;
    private final long span;
    private final Deque<Long> taken = new ArrayDeque<>();

    RateLimit(int most, Duration span) {
        this.most = most;
        this.span = span.toNanos();
    }

    /** Whether it may be done once more now; then it counts. */
    synchronized boolean tryAcquire() {
        var now = System.nanoTime();
        while (!taken.isEmpty() && now - taken.element() >= span) taken.remove();
        if (taken.size() >= most) return false;
        taken.add(now);
        return true;
    }
}
