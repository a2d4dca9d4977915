package io.lectern.live.socket;

import com.sun.management.OperatingSystemMXBean;
import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.LimitedExecutor;
import io.lectern.thread.PeriodicTask;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;

/**
 * Runs few requests at once while the processors are busy, since more of them only take turns with each other, with the
 * database and with Java's compiler; and more, up to what the server may have, while requests wait for something else.
 */
final class RequestPool implements Executor {
    private static final int PER_PROCESSOR = 2;
    private static final Duration TICK = Duration.ofMillis(100);
    private static final double BUSY = 0.9;

    private final int least;
    private final int most;
    private final BooleanSupplier busy;
    private final LimitedExecutor threads;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("http-threads"));
    private long completed;

    /** @param busy whether the processors have nothing to spare */
    RequestPool(int least, int most, BooleanSupplier busy) {
        this.least = least;
        this.most = most;
        this.busy = busy;
        this.threads = new LimitedExecutor(least, most, new DaemonThreadFactory("http-exec"));
    }

    /** One for the processors of this machine, which looks after its size. */
    static RequestPool start(int most) {
        var processors = Runtime.getRuntime().availableProcessors();
        var pool = new RequestPool(Math.min(most, PER_PROCESSOR * processors), most, busyProcessors());
        PeriodicTask.start(pool.timer, "http-threads", TICK, TICK, pool::resize);
        return pool;
    }

    private static BooleanSupplier busyProcessors() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return () -> machine.getCpuLoad() > BUSY;
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /** How many run now that do not wait for a commit. */
    int active() {
        return threads.active();
    }

    /** How many of these may run at once. */
    int size() {
        return threads.limit();
    }

    /** How many have ended. */
    long completed() {
        return threads.completed();
    }

    /** Runs as many at once as fits what has happened since it was last called. */
    void resize() {
        var now = threads.completed();
        var goesOn = now > completed;
        completed = now;
        var waits = threads.hasWaiting();
        if (!waits && size() == least) return;
        if (goesOn && busy.getAsBoolean()) threads.setLimit(least);
        else if (waits) threads.setLimit(Math.min(2 * size(), most));
    }

    void shutdownNow() {
        timer.shutdownNow();
        threads.shutdownNow();
    }
}
