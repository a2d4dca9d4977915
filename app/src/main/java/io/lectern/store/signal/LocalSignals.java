package io.lectern.store.signal;

import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells readers that there may be new events: at once after a commit, again after a moment while a writer holds events
 * back, and every now and then in any case, so that a lost message costs a moment and never an event.
 */
public class LocalSignals implements AutoCloseable {
    private static final long SOON_MILLIS = 5;
    private static final Duration ANYWAY = Duration.ofMillis(250);

    private final SignalTasks tasks = new SignalTasks();
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicLong sent = new AtomicLong();
    private final ScheduledThreadPoolExecutor timer =
            new ScheduledThreadPoolExecutor(1, new DaemonThreadFactory("lectern-signals"));

    LocalSignals() {
        timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        PeriodicTask.start(timer, "lectern-signals", ANYWAY, ANYWAY, this::send);
    }

    /** Runs a quick task whenever there may be new events. */
    public SignalTasks.Registration listen(Runnable task) {
        return tasks.add(task);
    }

    /** How often everyone was told: who is told finds it raised. */
    public long sent() {
        return sent.get();
    }

    /** Tells everyone now, in the caller's thread. */
    public void send() {
        sent.incrementAndGet();
        tasks.callAll();
    }

    /** Tells everyone in a few milliseconds, once however often it is asked for until then. */
    public void sendSoon() {
        if (!due.compareAndSet(false, true)) return;
        timer.schedule(
                () -> {
                    due.set(false);
                    send();
                },
                SOON_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
