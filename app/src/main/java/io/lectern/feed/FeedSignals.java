package io.lectern.feed;

import io.lectern.database.DatabaseFailures;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import io.lectern.thread.RepeatedFailures;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Wakes those who have read everything when there is more, with few threads for all, and one look at the store for all.
 */
@Component
class FeedSignals implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(FeedSignals.class);
    private static final int THREADS = 4;
    private static final Duration TICK = Duration.ofSeconds(1);

    private final RepeatedFailures failures =
            new RepeatedFailures("Whether there are new events is not known, and it is tried again");
    private final EventFeed feed;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor threads =
            new ScheduledThreadPoolExecutor(THREADS, new DaemonThreadFactory("lectern-feed"));
    private final AutoCloseable signals;
    private volatile boolean stale = true;
    private volatile long head;

    FeedSignals(EventFeed feed) {
        this.feed = feed;
        threads.setRemoveOnCancelPolicy(true);
        threads.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        PeriodicTask.start(threads, "lectern-feed", TICK, TICK, this::wakeEnded);
        signals = feed.onAvailable(this::signal);
    }

    /** The newest index that whoever was woken may read. */
    long head() {
        return head;
    }

    /** How many wait. */
    int count() {
        return waiting.size();
    }

    /** Has a task run once when there are events after an index, a time is over, or soon after who waits may not. */
    void await(long index, Duration most, BooleanSupplier over, Runnable task) {
        var one = new Waiting(index, over, task);
        waiting.add(one);
        one.timer = threads.schedule(() -> wake(one), most.toMillis(), TimeUnit.MILLISECONDS);
        if (stale) lookSoon();
        else if (head > index) wake(one);
    }

    /** Wakes all of them now. */
    void wakeAll() {
        waiting.forEach(this::wake);
    }

    private void wakeEnded() {
        for (var one : waiting) if (one.over.getAsBoolean()) wake(one);
    }

    private void signal() {
        stale = true;
        if (!waiting.isEmpty()) lookSoon();
    }

    private void lookSoon() {
        if (looking.compareAndSet(false, true)) threads.execute(this::look);
    }

    private void look() {
        looking.set(false);
        stale = false;
        try {
            head = Math.max(head, feed.head());
            failures.over();
        } catch (RuntimeException | Error failure) {
            if (DatabaseFailures.isCauseOf(failure)) log.debug("Whether there are new events is not known", failure);
            else failures.met(log, failure);
        }
        for (var one : waiting) if (head > one.index) wake(one);
    }

    private void wake(Waiting one) {
        if (!waiting.remove(one)) return;
        var timer = one.timer;
        if (timer != null) timer.cancel(false);
        threads.execute(one.task);
    }

    @Override
    public void destroy() throws Exception {
        signals.close();
        threads.shutdownNow();
    }

    /** Compared by identity: the same reader may wait twice. */
    private static final class Waiting {
        private final long index;
        private final BooleanSupplier over;
        private final Runnable task;
        private volatile @Nullable Future<?> timer;

        Waiting(long index, BooleanSupplier over, Runnable task) {
            this.index = index;
            this.over = over;
            this.task = task;
        }
    }
}
