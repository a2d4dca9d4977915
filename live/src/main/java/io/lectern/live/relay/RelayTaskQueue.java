package io.lectern.live.relay;

import io.lectern.thread.RepeatedFailures;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits for the relay's thread: tasks, and the signal that the store may have more events. */
final class RelayTaskQueue {
    private static final Logger log = LoggerFactory.getLogger(RelayTaskQueue.class);
    private static final Runnable WAKE = () -> {};

    private final RepeatedFailures failures =
            new RepeatedFailures("A task of the relay failed, and it goes on with the next");
    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final AtomicBoolean signalled = new AtomicBoolean(true);

    void add(Runnable task) {
        waiting.add(task);
    }

    int size() {
        return waiting.size();
    }

    /** Has the thread look around. */
    void wake() {
        waiting.add(WAKE);
    }

    /** Gives the signal, once until it is taken. */
    void signalEvents() {
        if (signalled.compareAndSet(false, true)) wake();
    }

    /** Whether there is a signal, which is taken with it. */
    boolean takeSignal() {
        return signalled.getAndSet(false);
    }

    /** Gives the signal once more, for what could not be read. */
    void signalAgain() {
        signalled.set(true);
    }

    /** Runs all that wait. */
    void run() {
        for (var task = waiting.poll(); task != null; task = waiting.poll()) run(task);
    }

    /** Runs all that wait, and waits for one if there is no signal. */
    void runOrAwait() throws InterruptedException {
        if (!signalled.get()) run(waiting.take());
        run();
    }

    /** Runs the next one, if there is one within a time. */
    void runWithin(Duration time) throws InterruptedException {
        var task = waiting.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        if (task != null) run(task);
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error failure) {
            failures.met(log, failure);
        }
    }
}
