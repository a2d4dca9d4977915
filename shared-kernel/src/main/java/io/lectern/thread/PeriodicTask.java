package io.lectern.thread;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done again and again until its threads are shut down. An executor drops such a task for good when it fails
 * once, and says nothing; here a failure of whatever kind is told and costs one turn.
 */
public final class PeriodicTask implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(PeriodicTask.class);

    private final Runnable task;
    private final RepeatedFailures failures;

    private PeriodicTask(String name, Runnable task) {
        this.task = task;
        this.failures = new RepeatedFailures("A turn of " + name + " failed, and it goes on with the next");
    }

    /**
     * Begins with it.
     *
     * @param name what the log calls it
     * @param first how long until the first time
     * @param pause how long between the end of one time and the next
     */
    public static void start(
            ScheduledExecutorService threads, String name, Duration first, Duration pause, Runnable task) {
        threads.scheduleWithFixedDelay(
                new PeriodicTask(name, task), first.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void run() {
        try {
            task.run();
            failures.over();
        } catch (Throwable failure) {
            failures.met(log, failure);
        }
    }
}
