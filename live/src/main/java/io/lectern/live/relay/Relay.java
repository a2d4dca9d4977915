package io.lectern.live.relay;

import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.thread.DaemonThreadFactory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one thread of a node that reads the store from its head on and hands each event over. Whatever must happen at an
 * exact place in the order is a task that this thread runs between two events.
 */
@Component
public final class Relay implements SmartLifecycle {
    /** What sends clients elsewhere stops before it, and so while it still relays. */
    public static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 1;

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final EventFeed feed;
    private final RelayTaskQueue tasks = new RelayTaskQueue();
    private final FeedReader reader;
    private final RelayLoop loop;
    private @Nullable Thread thread;
    private @Nullable AutoCloseable wakeUps;

    Relay(EventFeed feed, EventDispatcher dispatcher) {
        this.feed = feed;
        this.reader = new FeedReader(feed, dispatcher, tasks);
        this.loop = new RelayLoop(reader, tasks);
    }

    /** Runs a task between two events. */
    public void runBetweenEvents(Runnable task) {
        tasks.add(task);
    }

    /** How many tasks wait. */
    public int waitingTasks() {
        return tasks.size();
    }

    /** The place that it stands at; for tasks. */
    public Position position() {
        return reader.position();
    }

    /**
     * The index of the event that was handed over last, or is just now.
     *
     * @throws IllegalStateException if the store cannot be reached since the start
     */
    public long reached() throws InterruptedException {
        return reader.reached(TIMEOUT);
    }

    @Override
    public synchronized void start() {
        loop.start();
        wakeUps = feed.onAvailable(tasks::signalEvents);
        var relay = new DaemonThreadFactory("live-relay").newThread(loop);
        relay.start();
        thread = relay;
    }

    @Override
    public synchronized void stop() {
        loop.stop();
        try {
            if (wakeUps != null) wakeUps.close();
            if (thread != null) thread.join(TIMEOUT.toMillis());
        } catch (Exception failure) {
            log.warn("The relay could not be stopped in good order", failure);
        }
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
