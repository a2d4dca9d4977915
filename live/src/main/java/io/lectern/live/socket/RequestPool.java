package io.lectern.live.socket;

import com.sun.management.OperatingSystemMXBean;
import io.lectern.thread.DaemonThreadFactory;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;

/**
 * Runs few requests at once while the processors are busy, since more of them only take turns with each other, with the
 * database and with Java's compiler; and more, up to what the server may have, while requests wait for something else.
 */
final class RequestPool extends ThreadPoolExecutor {
    private static final int PER_PROCESSOR = 4;
    private static final long TICK_MILLIS = 100;
    private static final long IDLE_SECONDS = 60;
    private static final double BUSY = 0.9;

    private final int least;
    private final int most;
    private final BooleanSupplier busy;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("http-threads"));
    private long completed;

    /** @param busy whether the processors have nothing to spare */
    RequestPool(int least, int most, TaskQueue queue, BooleanSupplier busy) {
        super(
                least,
                least,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                queue,
                new TaskThreadFactory("http-exec-", true, Thread.NORM_PRIORITY));
        this.least = least;
        this.most = most;
        this.busy = busy;
        queue.setParent(this);
    }

    /** One for the processors of this machine, which looks after its size. */
    static RequestPool start(int most, TaskQueue queue) {
        var processors = Runtime.getRuntime().availableProcessors();
        var pool = new RequestPool(Math.min(most, PER_PROCESSOR * processors), most, queue, busyProcessors());
        pool.timer.scheduleWithFixedDelay(pool::resize, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        return pool;
    }

    private static BooleanSupplier busyProcessors() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return () -> machine.getCpuLoad() > BUSY;
    }

    @Override
    public void execute(Runnable task) {
        RequestThreads.execute(task, super::execute);
    }

    /** Runs as many at once as fits what has happened since it was last called. */
    void resize() {
        var now = getCompletedTaskCount();
        var goesOn = now > completed;
        completed = now;
        var waits = !getQueue().isEmpty();
        if (!waits && getMaximumPoolSize() == least) return;
        if (goesOn && busy.getAsBoolean()) resize(least);
        else if (waits) resize(Math.min(2 * getMaximumPoolSize(), most));
    }

    private void resize(int size) {
        if (size > getMaximumPoolSize()) {
            setMaximumPoolSize(size);
            setCorePoolSize(size);
        } else {
            setCorePoolSize(size);
            setMaximumPoolSize(size);
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        timer.shutdownNow();
        return super.shutdownNow();
    }
}
