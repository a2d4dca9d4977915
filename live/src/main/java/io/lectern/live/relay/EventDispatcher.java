package io.lectern.live.relay;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.Position;
import io.lectern.live.session.WriteBatch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What becomes of each event: roles that it takes are taken first, then it goes to all whom it is addressed to. */
@Component
final class EventDispatcher {
    private static final Logger log = LoggerFactory.getLogger(EventDispatcher.class);

    private final SubscriptionRegistry registry;
    private final Revocations revocations;
    private final FanOut fanOut;
    private final ChannelListeners listeners;
    private final RelayMetrics metrics;
    private final List<Dispatched> dispatched = new ArrayList<>();

    EventDispatcher(
            SubscriptionRegistry registry,
            Revocations revocations,
            FanOut fanOut,
            ChannelListeners listeners,
            RelayMetrics metrics) {
        this.registry = registry;
        this.revocations = revocations;
        this.fanOut = fanOut;
        this.listeners = listeners;
        this.metrics = metrics;
    }

    /**
     * Hands an event over; one that cannot be read is left out, so that it does not block those behind it. After an
     * error it may be handed over again: a role that is lost must be taken before anything else is told.
     */
    void dispatch(StoredEvent stored, Position position, WriteBatch batch) {
        try {
            var event = RelayedEvent.of(stored);
            event.membership().ifPresent(revocations::apply);
            deliver(event, position, batch);
        } catch (RuntimeException unreadable) {
            leaveOut(stored, unreadable);
        }
    }

    /** From here on somebody may have it: whatever fails, it is not read again, and nobody gets it twice. */
    private void deliver(RelayedEvent event, Position position, WriteBatch batch) {
        try {
            var deliveries = 0;
            for (var channel : event.channels()) {
                var subscribers = registry.find(channel);
                if (subscribers != null) deliveries += fanOut.deliver(event, channel, subscribers, position, batch);
                listeners.notify(channel);
            }
            if (deliveries > 0)
                dispatched.add(new Dispatched(deliveries, event.stored().timestamp()));
        } catch (Error failure) {
            leaveOut(event.stored(), failure);
        }
    }

    private static void leaveOut(StoredEvent stored, Throwable failure) {
        log.error("The event at index {} is left out of live messages", stored.index(), failure);
    }

    /** Measures what was handed over since the last time, once it has gone out. */
    void measureSent() {
        var sent = Instant.now();
        for (var event : dispatched) metrics.delivered(event.deliveries(), Duration.between(event.recorded(), sent));
        dispatched.clear();
    }

    /** How often an event was delivered, and when it was recorded. */
    private record Dispatched(int deliveries, Instant recorded) {}
}
