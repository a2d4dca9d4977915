package io.lectern.live;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
final class Relay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final int BURST = 64;
    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);

    private final EventFeed feed;
    private final EventDispatcher dispatch;
    private final RelayTaskQueue tasks = new RelayTaskQueue();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean running;
    private volatile long reached;
    private Position position = new Position(0, 0);
    private int failures;
    private @Nullable Thread thread;
    private @Nullable AutoCloseable wakeUps;

    Relay(EventFeed feed, EventDispatcher dispatch) {
        this.feed = feed;
        this.dispatch = dispatch;
    }

    /** Runs a task between two events. */
    void between(Runnable task) {
        tasks.add(task);
    }

    /** How many tasks wait. */
    int waiting() {
        return tasks.size();
    }

    /** The place that it stands at; for tasks. */
    Position position() {
        return position;
    }

    /**
     * The index of the event that was handed over last, or is just now.
     *
     * @throws IllegalStateException if the store cannot be reached since the start
     */
    long reached() throws InterruptedException {
        if (!started.await(5, TimeUnit.SECONDS)) throw new IllegalStateException("The store is not there yet");
        return reached;
    }

    @Override
    public synchronized void start() {
        running = true;
        wakeUps = feed.onAvailable(tasks::bringNews);
        var relay = new Thread(this::run, "live-relay");
        relay.setDaemon(true);
        relay.start();
        thread = relay;
    }

    @Override
    public synchronized void stop() {
        running = false;
        tasks.wake();
        try {
            if (wakeUps != null) wakeUps.close();
            if (thread != null) thread.join(MAX_PAUSE.toMillis());
        } catch (Exception failure) {
            LOG.warn("The relay could not be stopped in good order", failure);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Drain.PHASE - 1;
    }

    private void run() {
        while (running) {
            try {
                try {
                    advance();
                } catch (RuntimeException unreachable) {
                    pause(unreachable);
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void advance() throws InterruptedException {
        if (started.getCount() > 0) begin();
        if (tasks.takeNews()) read();
        if (failures > 0) LOG.debug("The store can be read again; live messages go on");
        failures = 0;
        tasks.runOrAwait();
    }

    private void begin() {
        position = feed.at(feed.head());
        reached = position.index();
        started.countDown();
    }

    private void read() {
        List<StoredEvent> events;
        do {
            events = feed.after(position.index(), BATCH);
            hand(events);
        } while (events.size() == BATCH && running);
    }

    private void hand(List<StoredEvent> events) {
        var handed = 0;
        for (var event : events) {
            tasks.run();
            reached = event.index();
            dispatch.next(++handed % BURST == 0 || handed == events.size());
            var place = feed.at(event);
            dispatch.hand(event, place);
            position = place;
            if (handed % BURST == 0) dispatch.flush();
        }
        dispatch.flush();
    }

    private void pause(RuntimeException unreachable) throws InterruptedException {
        if (failures == 0) LOG.warn("The store cannot be read; live messages wait for it", unreachable);
        tasks.keepNews();
        tasks.runWithin(Duration.ofMillis(Math.min(MAX_PAUSE.toMillis(), 50L << Math.min(failures++, 10))));
    }
}
