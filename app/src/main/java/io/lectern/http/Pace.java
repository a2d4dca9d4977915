package io.lectern.http;

/** How fast bytes come: 8 KiB within ten seconds, from then on 4 KiB a second in any ten seconds. Looked at once a second. */
final class Pace {
    private static final int WINDOW_SECONDS = 10;
    private static final long FIRST_BYTES = 8 * 1024;
    private static final long WINDOW_BYTES = WINDOW_SECONDS * 4L * 1024;

    private final long[] seconds = new long[WINDOW_SECONDS];
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
        if (!begun) return !begins(now) && ++ticks >= WINDOW_SECONDS;
        var slot = ticks % WINDOW_SECONDS;
        var slow = ticks >= WINDOW_SECONDS && now - seconds[slot] < WINDOW_BYTES;
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
