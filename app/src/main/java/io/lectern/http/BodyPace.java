package io.lectern.http;

/** How fast bytes pass: 8 KiB within a time, from then on 4 KiB a second over any such time. Looked at once a second. */
final class BodyPace {
    private static final long FIRST_BYTES = 8 * 1024;
    private static final long BYTES_A_SECOND = 4 * 1024;
    private static final int SECONDS = 10;

    private final long[] seconds = new long[SECONDS];
    private volatile long passed;
    private boolean begun;
    private int ticks;

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
        if (!begun) return !begins(now) && ++ticks > SECONDS;
        var slot = ticks % SECONDS;
        var slow = ticks >= SECONDS && now - seconds[slot] < SECONDS * BYTES_A_SECOND;
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
