package io.lectern.store.engine;

import io.lectern.store.signal.SignalTasks;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** One processor's stream; it calls the processor when there are new events, which Axon's own stream cannot. */
final class SignalledEventStream implements TrackingEventStream {
    private final TrackingEventStream stream;
    private final SignalTasks fetched;
    private SignalTasks.@Nullable Registration registration;

    SignalledEventStream(TrackingEventStream stream, SignalTasks fetched) {
        this.stream = stream;
        this.fetched = fetched;
    }

    @Override
    public synchronized boolean setOnAvailableCallback(Runnable callback) {
        forget();
        registration = fetched.add(callback);
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void close() {
        forget();
        stream.close();
    }

    private synchronized void forget() {
        if (registration != null) registration.close();
        registration = null;
    }
}
