package io.lectern.views.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Which contexts go on, where there are more of them than processors: those furthest behind, so that all are done at
 * about the same time, and none is left to go on alone while processors are idle.
 */
public final class BuildTurns {
    private final int atOnce;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Turn> waiting = new ArrayList<>();
    private int taken;

    BuildTurns(int atOnce) {
        this.atOnce = atOnce;
    }

    /** For views that are made by themselves. */
    public static Turn alone() {
        return new BuildTurns(1).turn();
    }

    Turn turn() {
        return new Turn();
    }

    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** That of one context, which has it for one part of the events after the other. */
    public final class Turn implements AutoCloseable {
        private boolean has;
        private long position;

        private Turn() {}

        /** Lets those go on that are further behind than a position, and waits until the next part may be made. */
        public void next(long position) {
            lock.lock();
            try {
                giveUp();
                this.position = position;
                waiting.add(this);
                while (!isNext()) changed.awaitUninterruptibly();
                waiting.remove(this);
                taken++;
                has = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        private boolean isNext() {
            var furthestBehind = waiting.stream().min(Comparator.comparingLong(each -> each.position));
            return taken < atOnce && furthestBehind.orElseThrow() == this;
        }

        private void giveUp() {
            if (has) taken--;
            has = false;
            changed.signalAll();
        }

        /** Gives it up, for a while or at the end. */
        @Override
        public void close() {
            lock.lock();
            try {
                giveUp();
            } finally {
                lock.unlock();
            }
        }
    }
}
