package io.lectern.store.feed;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets a few pass at once now and then, and no more than a rate for long; for one thread at a time. */
final class Pace {
    private final long intervalNanos;
    private final long burstNanos;
    private long due;

    /**
     * @param interval between two that pass, for long
     * @param atOnce how many pass without one after a pause
     */
    Pace(Duration interval, int atOnce) {
        this.intervalNanos = interval.toNanos();
        this.burstNanos = intervalNanos * atOnce;
        this.due = System.nanoTime() - burstNanos;
    }

    /** Waits until one more may pass. */
    void await() {
        var now = System.nanoTime();
        due = Math.max(due + intervalNanos, now - burstNanos);
        if (due > now) LockSupport.parkNanos(due - now);
    }
}
