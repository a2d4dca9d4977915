package io.lectern.live;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lets work that ends some time after it began happen one after the other, in the order in which it was asked for. */
final class ReplayTurns {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean taken;

    /** Begins some work as soon as it is its turn; it ends with {@link #pass}. */
    void take(Runnable work) {
        synchronized (this) {
            if (taken) {
                waiting.add(work);
                return;
            }
            taken = true;
        }
        work.run();
    }

    /** Lets the next begin. */
    void pass() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            taken = next != null;
        }
        if (next != null) next.run();
    }
}
