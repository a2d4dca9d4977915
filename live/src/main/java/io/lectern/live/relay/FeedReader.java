package io.lectern.live.relay;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.live.session.WriteBatch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Reads the store from its head on and hands events over in batches; tasks run between two of them. */
final class FeedReader {
    private static final int PAGE = 500;
    private static final int BATCH = 64;

    private final EventFeed feed;
    private final EventDispatcher dispatcher;
    private final RelayTaskQueue tasks;
    private final WriteBatch batch = new WriteBatch();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile long reached;
    private Position position = new Position(0, 0);

    FeedReader(EventFeed feed, EventDispatcher dispatcher, RelayTaskQueue tasks) {
        this.feed = feed;
        this.dispatcher = dispatcher;
        this.tasks = tasks;
    }

    /** The place that it stands at; for the thread that reads. */
    Position position() {
        return position;
    }

    /** @throws IllegalStateException if the store cannot be reached within a time since the start */
    long reached(Duration timeout) throws InterruptedException {
        if (!started.await(timeout.toMillis(), TimeUnit.MILLISECONDS))
            throw new IllegalStateException("The store is not there yet");
        return reached;
    }

    /** Stands at the head of the store when it is called for the first time. */
    void startAtHead() {
        if (started.getCount() == 0) return;
        position = feed.at(feed.head());
        reached = position.index();
        started.countDown();
    }

    /** Reads all that there is, as long as it may. */
    void read(BooleanSupplier running) {
        List<StoredEvent> events;
        do {
            events = feed.after(position.index(), PAGE);
            handOver(events);
        } while (events.size() == PAGE && running.getAsBoolean());
    }

    private void handOver(List<StoredEvent> events) {
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
}
