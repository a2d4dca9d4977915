package io.lectern.http.body;

/**
 * How fast bytes pass: 8 KiB within a time, from then on 4 KiB a second over any such time. Looked at once a second.
 */
final class MinimumRate {
    private static final long FIRST_BYTES = 8 * 1024;
    private static final long BYTES_A_SECOND = 4 * 1024;

    private final int span;
    private final long least;
    private final long[] seconds;
    private volatile long passed;
    private boolean begun;
    private int ticks;

    /**
     * @param span how many seconds are looked at
     * @param lump how many bytes buffers on the way let pass at once, or not yet
     */
    MinimumRate(int span, long lump) {
        this.span = span;
        this.least = span * BYTES_A_SECOND - lump;
        this.seconds = new long[span];
    }

    /** Called by one thread at a time. */
    void pass(int bytes) {
        passed = passed + bytes;
    }

    long passed() {
        return passed;
    }

    /** Whether too few bytes came, as another second is over. */
    boolean isTooSlow() {
        var now = passed;
        if (!begun) return !begins(now) && ++ticks > span;
        var slot = ticks % span;
        var slow = ticks >= span && now - seconds[slot] < least;
        seconds[slot] = now;
        ticks++;
        return slow;
    }

    private boolean begins(long now) {
        if (now < FIRST_BYTES) return false;
        begun = true;
        seconds[0] = now;
        ticks = 1;
        return true;
    }
}
