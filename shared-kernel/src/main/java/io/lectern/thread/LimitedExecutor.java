package io.lectern.thread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs few tasks at once, in the order in which they come, each with a permit. A task that waits for something that
 * needs no processor {@linkplain #releasePermit gives its permit back} meanwhile, so that the next one runs.
 */
public final class LimitedExecutor implements Executor {
    private static final ThreadLocal<Worker> CURRENT = new ThreadLocal<>();
    private static final long IDLE_SECONDS = 60;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ThreadPoolExecutor threads;
    private final int most;
    private int limit;
    private int permits;
    private int released;
    private long completed;

    /**
     * @param limit how many tasks have a permit at once
     * @param most how many tasks are underway at once, those included that gave their permit back
     */
    public LimitedExecutor(int limit, int most, ThreadFactory factory) {
        this.limit = limit;
        this.most = most;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
    }

    /** Lets another task run while the current one waits; nothing where the caller is no such task. */
    public static void releasePermit() {
        var worker = CURRENT.get();
        if (worker != null) worker.release();
    }

    /** Ends what {@link #releasePermit} began, without a wait: for a moment there may be one task too many. */
    public static void takePermit() {
        var worker = CURRENT.get();
        if (worker != null) worker.take();
    }

    /**
     * Runs a task as soon as there is a permit for it.
     *
     * @throws RejectedExecutionException once it is shut down
     */
    @Override
    public void execute(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
        }
        startNext();
    }

    /** How many have a permit at once from now on. */
    public void setLimit(int limit) {
        synchronized (waiting) {
            this.limit = limit;
        }
        var more = true;
        while (more) more = startNext();
    }

    /** How many have a permit at once. */
    public int limit() {
        synchronized (waiting) {
            return limit;
        }
    }

    /** How many have a permit now. */
    public int active() {
        synchronized (waiting) {
            return permits;
        }
    }

    /** How many tasks have ended. */
    public long completed() {
        synchronized (waiting) {
            return completed;
        }
    }

    /** Whether a task has no permit yet. */
    public boolean hasWaiting() {
        synchronized (waiting) {
            return !waiting.isEmpty();
        }
    }

    /** Interrupts what runs, and runs nothing more. */
    public void shutdownNow() {
        threads.shutdownNow();
    }

    private boolean startNext() {
        var task = permitNext();
        if (task == null) return false;
        try {
            threads.execute(new Worker(task));
            return true;
        } catch (RejectedExecutionException | OutOfMemoryError noThread) {
            putBack(task);
            throw noThread;
        }
    }

    private @Nullable Runnable permitNext() {
        synchronized (waiting) {
            if (permits >= limit || permits + released >= most) return null;
            var task = waiting.poll();
            if (task != null) permits++;
            return task;
        }
    }

    private void putBack(Runnable task) {
        synchronized (waiting) {
            permits--;
            waiting.addFirst(task);
        }
    }

    /** One thread's way through the tasks, until there is none for it. */
    private final class Worker implements Runnable {
        private @Nullable Runnable task;
        private boolean isReleased;

        Worker(Runnable first) {
            this.task = first;
        }

        @Override
        public void run() {
            CURRENT.set(this);
            try {
                while (task != null) {
                    task.run();
                    task = next();
                }
            } finally {
                CURRENT.remove();
                if (task != null) fail();
            }
        }

        private @Nullable Runnable next() {
            take();
            synchronized (waiting) {
                completed++;
                var next = permits <= limit ? waiting.poll() : null;
                if (next == null) permits--;
                return next;
            }
        }

        private void fail() {
            take();
            synchronized (waiting) {
                completed++;
                permits--;
            }
            startNext();
        }

        void release() {
            if (isReleased) return;
            isReleased = true;
            synchronized (waiting) {
                permits--;
                released++;
            }
            startNext();
        }

        void take() {
            if (!isReleased) return;
            isReleased = false;
            synchronized (waiting) {
                permits++;
                released--;
            }
        }
    }
}
