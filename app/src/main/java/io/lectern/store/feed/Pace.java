package io.lectern.store.feed;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets a few pass at once now and then, and no more than a rate for long; for one thread at a time. */
final class Pace {
    private final long intervalNanos;
    private final long burstNanos;
    private final long longerNanos;
    private final int many;
    private long due;

    /**
     * @param interval between two that pass, for long
     * @param atOnce how many pass without one after a pause
     * @param longer the interval when one passes for many
     * @param many how many these are at least
     */
    Pace(Duration interval, int atOnce, Duration longer, int many) {
        this.intervalNanos = interval.toNanos();
        this.burstNanos = intervalNanos * atOnce;
        this.longerNanos = longer.toNanos();
        this.many = many;
        this.due = System.nanoTime() - burstNanos;
    }

    /**
     * Waits until one more may pass.
     *
     * @param waiting how many it passes for
     */
    void await(long waiting) {
        var now = System.nanoTime();
        due = Math.max(due + (waiting < many ? intervalNanos : longerNanos), now - burstNanos);
        if (due > now) LockSupport.parkNanos(due - now);
    }
}
