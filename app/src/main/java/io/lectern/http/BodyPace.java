package io.lectern.http;

/** How fast bytes pass: 8 KiB within a time, from then on 4 KiB a second over any such time. Looked at once a second. */
final class Pace {
    private static final long FIRST_BYTES = 8 * 1024;
    private static final long BYTES_A_SECOND = 4 * 1024;

    private final long[] seconds;
    private volatile long passed;
    private boolean begun;
    private int ticks;

    private Pace(int window) {
        seconds = new long[window];
    }

    /** Of who writes to us. */
    static Pace ofWriters() {
        return new Pace(10);
    }

    /** Of who reads from us: between us and them are buffers, which are emptied by halves and hide what shorter times show. */
    static Pace ofReaders() {
        return new Pace(20);
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
        if (!begun) return !begins(now) && ++ticks > seconds.length;
        var slot = ticks % seconds.length;
        var slow = ticks >= seconds.length && now - seconds[slot] < seconds.length * BYTES_A_SECOND;
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
