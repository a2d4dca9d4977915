package io.lectern.live.stomp;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Says how often something may be done: at a steady rate, and in a burst after a time without. */
public final class TokenBucket {
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final int rate;
    private final int burst;
    private final LongSupplier nanos;
    private double tokens;
    private long filled;

    /**
     * @param rate how often a second
     * @param burst how often at once
     * @param nanos a clock that runs steadily
     */
    public TokenBucket(int rate, int burst, LongSupplier nanos) {
        this.rate = rate;
        this.burst = burst;
        this.nanos = nanos;
        this.tokens = burst;
        this.filled = nanos.getAsLong();
    }

    /** Whether it may be done once more now. */
    public synchronized boolean take() {
        var now = nanos.getAsLong();
        tokens = Math.min(burst, tokens + (now - filled) / SECOND * rate);
        filled = now;
        if (tokens < 1) return false;
        tokens--;
        return true;
    }
}
