package io.lectern.thread;

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

    private final Permits permits;
    private final ThreadPoolExecutor threads;

    /**
     * @param limit how many tasks have a permit at once
     * @param most how many tasks are underway at once, those included that gave their permit back
     */
    public LimitedExecutor(int limit, int most, ThreadFactory factory) {
        this.permits = new Permits(limit, most);
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
        if (worker != null) worker.takeBack();
    }

    /**
     * Runs a task as soon as there is a permit for it.
     *
     * @throws RejectedExecutionException once it is shut down
     */
    @Override
    public void execute(Runnable task) {
        permits.add(task);
        startNext();
    }

    /** How many have a permit at once from now on. */
    public void setLimit(int limit) {
        permits.setLimit(limit);
        var more = true;
        while (more) more = startNext();
    }

    /** How many have a permit at once. */
    public int limit() {
        return permits.limit();
    }

    /** How many have a permit now. */
    public int active() {
        return permits.taken();
    }

    /** How many tasks have ended. */
    public long completed() {
        return permits.completed();
    }

    /** Whether a task has no permit yet. */
    public boolean hasWaiting() {
        return permits.areWaitedFor();
    }

    /** Interrupts what runs, and runs nothing more. */
    public void shutdownNow() {
        permits.close();
        threads.shutdownNow();
    }

    private boolean startNext() {
        var task = permits.start();
        if (task == null) return false;
        try {
            threads.execute(new Worker(task));
            return true;
        } catch (RejectedExecutionException | OutOfMemoryError noThread) {
            permits.putBack(task);
            throw noThread;
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
                    takeBack();
                    task = permits.passOn();
                }
            } finally {
                CURRENT.remove();
                if (task != null) fail();
            }
        }

        private void fail() {
            takeBack();
            permits.end();
            startNext();
        }

        void release() {
            if (isReleased) return;
            isReleased = true;
            permits.release();
            startNext();
        }

        void takeBack() {
            if (!isReleased) return;
            isReleased = false;
            permits.takeBack();
        }
    }
}
