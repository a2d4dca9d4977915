package io.lectern.live;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells returning clients what they missed. A few readers share that work a page at a time, whoever's turn it is; so a
 * storm of clients keeps as few connections to the database busy as one client, and none that is slow keeps a reader.
 * Of one session's subscriptions one after the other is told.
 */
@Component
final class ReplayScheduler implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayScheduler.class);
    private static final long SOON_MILLIS = 20;
    private static final long LATER_MILLIS = 500;

    private final Relay relay;
    private final EventHistory past;
    private final SubscribeReplies decisions;
    private final ResumeLimits limits;
    private final LiveMetrics metrics;
    private final ScheduledThreadPoolExecutor readers;
    private final AtomicBoolean failing = new AtomicBoolean();

    ReplayScheduler(
            Relay relay, EventHistory past, SubscribeReplies decisions, ResumeLimits limits, LiveMetrics metrics) {
        this.relay = relay;
        this.past = past;
        this.decisions = decisions;
        this.limits = limits;
        this.metrics = metrics;
        this.readers = new ScheduledThreadPoolExecutor(limits.readers(), task -> {
            var thread = new Thread(task, "live-replay");
            thread.setDaemon(true);
            return thread;
        });
        readers.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Some work of a reader that may have to wait for the relay to start. */
    interface Step {
        void run() throws InterruptedException;
    }

    /** Tells a subscription what it missed, up to its verdict, when its turn has come. */
    void begin(Subscription subscription, ChannelSubscribers route) {
        var replay = new Replay(this, subscription, route);
        subscription.session().turns().take(() -> read(replay::look));
    }

    Relay relay() {
        return relay;
    }

    EventHistory past() {
        return past;
    }

    SubscribeReplies decisions() {
        return decisions;
    }

    ResumeLimits limits() {
        return limits;
    }

    LiveMetrics metrics() {
        return metrics;
    }

    /** Has a reader do a step after all that waits for one; again after a time if the store cannot be read. */
    void read(Step step) {
        readers.execute(() -> run(step));
    }

    /** Has a reader do a step in a moment. */
    void soon(Step step) {
        readers.schedule(() -> run(step), SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void run(Step step) {
        try {
            step.run();
            failing.set(false);
        } catch (RuntimeException unreachable) {
            if (failing.compareAndSet(false, true)) {
                LOG.warn("What clients missed cannot be read; they wait for it", unreachable);
            }
            readers.schedule(() -> run(step), LATER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }
}
