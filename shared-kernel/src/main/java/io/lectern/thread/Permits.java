package io.lectern.thread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Which tasks may run: counts the permits, and keeps those tasks in their order that have none yet. */
final class Permits {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final int most;
    private int limit;
    private int taken;
    private int released;
    private long completed;
    private boolean closed;

    /** @param most how many tasks are underway at once, those included that gave their permit back */
    Permits(int limit, int most) {
        this.limit = limit;
        this.most = most;
    }

    /** @throws RejectedExecutionException if it is closed */
    synchronized void add(Runnable task) {
        if (closed) throw new RejectedExecutionException("No more tasks are run");
        waiting.add(task);
    }

    /** Forgets the tasks that wait, and takes no more. */
    synchronized void close() {
        closed = true;
        waiting.clear();
    }

    /** The next task, with a permit; null if there is none for it, or nothing waits. */
    synchronized @Nullable Runnable start() {
        if (taken >= limit || taken + released >= most) return null;
        var task = waiting.poll();
        if (task != null) taken++;
        return task;
    }

    /** Undoes a start that came to nothing. */
    synchronized void putBack(Runnable task) {
        taken--;
        waiting.addFirst(task);
    }

    /** Ends a task, and gives its permit to the next one, which is null if there is none for it. */
    synchronized @Nullable Runnable passOn() {
        completed++;
        var next = taken <= limit ? waiting.poll() : null;
        if (next == null) taken--;
        return next;
    }

    /** Ends a task, and its permit with it. */
    synchronized void end() {
        completed++;
        taken--;
    }

    synchronized void release() {
        taken--;
        released++;
    }

    /** Without a wait: for a moment there may be one too many. */
    synchronized void takeBack() {
        taken++;
        released--;
    }

    synchronized void setLimit(int limit) {
        this.limit = limit;
    }

    synchronized int limit() {
        return limit;
    }

    synchronized int taken() {
        return taken;
    }

    synchronized long completed() {
        return completed;
    }

    synchronized boolean areWaitedFor() {
        return !waiting.isEmpty();
    }
}
