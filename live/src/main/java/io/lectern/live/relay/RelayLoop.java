package io.lectern.live.relay;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.live.session.WriteBatch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the relay's thread does: reads the store, hands events over in batches, and waits out a store that is away. */
final class RelayLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final int PAGE = 500;
    private static final int BATCH = 64;
    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);

    private final EventFeed feed;
    private final EventDispatcher dispatcher;
    private final RelayTaskQueue tasks;
    private final WriteBatch batch = new WriteBatch();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean running;
    private volatile long reached;
    private Position position = new Position(0, 0);
    private int failures;

    RelayLoop(EventFeed feed, EventDispatcher dispatcher, RelayTaskQueue tasks) {
        this.feed = feed;
        this.dispatcher = dispatcher;
        this.tasks = tasks;
    }

    Position position() {
        return position;
    }

    /** @throws IllegalStateException if the store cannot be reached within a time since the start */
    long reached(Duration patience) throws InterruptedException {
        if (!started.await(patience.toMillis(), TimeUnit.MILLISECONDS))
            throw new IllegalStateException("The store is not there yet");
        return reached;
    }

    void start() {
        running = true;
    }

    void stop() {
        running = false;
        tasks.wake();
    }

    boolean isRunning() {
        return running;
    }

    @Override
    public void run() {
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
        if (tasks.takeSignal()) read();
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
            events = feed.after(position.index(), PAGE);
            relay(events);
        } while (events.size() == PAGE && running);
    }

    private void relay(List<StoredEvent> events) {
        var count = 0;
        for (var event : events) {
            tasks.run();
            reached = event.index();
            batch.next(++count % BATCH == 0 || count == events.size());
            var place = feed.at(event);
            dispatcher.dispatch(event, place, batch);
            position = place;
            if (count % BATCH == 0) flush();
        }
        flush();
    }

    private void flush() {
        batch.flush();
        dispatcher.measureSent();
    }

    private void pause(RuntimeException unreachable) throws InterruptedException {
        if (failures == 0) LOG.warn("The store cannot be read; live messages wait for it", unreachable);
        tasks.signalAgain();
        tasks.runWithin(Duration.ofMillis(Math.min(MAX_PAUSE.toMillis(), 50L << Math.min(failures++, 10))));
    }
}
