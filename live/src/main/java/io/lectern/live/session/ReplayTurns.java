package io.lectern.live.session;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lets the replays of one session happen one after the other, in the order in which they were asked for. */
public final class ReplayTurns {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean taken;

    /** Begins a replay as soon as it is its turn; it ends with {@link #release}. */
    public void acquire(Runnable replay) {
        synchronized (this) {
            if (taken) {
                waiting.add(replay);
                return;
            }
            taken = true;
        }
        replay.run();
    }

    /** Lets the next begin. */
    public void release() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            taken = next != null;
        }
        if (next != null) next.run();
    }
}
