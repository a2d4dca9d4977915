package io.lectern.live.resume;

import io.lectern.live.relay.Relay;
import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.RepeatedFailures;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where the steps of replays run. A few readers share what reads the store, whoever's turn it is; so a storm of clients
 * keeps as few connections to the database busy as one client, and none that is slow keeps a reader.
 */
@Component
final class ReplayThreads implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ReplayThreads.class);
    private static final long SOON_MILLIS = 20;
    private static final long LATER_MILLIS = 500;

    private final Relay relay;
    private final ScheduledThreadPoolExecutor readers;
    private final RepeatedFailures failures =
            new RepeatedFailures("What clients missed cannot be read; they wait for it");

    ReplayThreads(Relay relay, ResumeLimits limits) {
        this.relay = relay;
        this.readers = new ScheduledThreadPoolExecutor(limits.readers(), new DaemonThreadFactory("live-replay"));
        readers.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Some work of a reader that may have to wait for the relay to start. */
    interface Step {
        void run() throws InterruptedException;
    }

    /** Has a reader do a step after all that waits for one; again after a time if the store cannot be read. */
    void read(Step step) {
        readers.execute(() -> run(step));
    }

    /** Has a reader do a step in a moment. */
    void readSoon(Step step) {
        readers.schedule(() -> run(step), SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Has the relay do a step between two events. */
    void runBetweenEvents(Runnable step) {
        relay.runBetweenEvents(step);
    }

    private void run(Step step) {
        try {
            step.run();
            failures.over();
        } catch (RuntimeException | Error unreachable) {
            failures.met(log, unreachable);
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
