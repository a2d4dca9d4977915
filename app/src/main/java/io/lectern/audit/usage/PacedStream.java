package io.lectern.audit.usage;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** A stream whose reader is told of new events at once, but not again within a quarter of a second. */
record PacedStream(BlockingStream<TrackedEventMessage<?>> events) implements BlockingStream<TrackedEventMessage<?>> {
    private static final long PAUSE_MILLIS = 250;

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return events.setOnAvailableCallback(new PacedTask(callback, PAUSE_MILLIS));
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return events.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return events.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return events.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> message) {
        events.skipMessagesWithPayloadTypeOf(message);
    }

    @Override
    public void close() {
        events.close();
    }
}
