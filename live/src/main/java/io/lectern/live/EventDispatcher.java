package io.lectern.live;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What becomes of each event: roles that it takes are taken first, then all whom it is addressed to hear it. */
@Component
final class EventDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);

    private final SubscriptionRegistry routes;
    private final Revocations revocations;
    private final FanOut fanOut;
    private final LiveMetrics metrics;
    private final List<Delivery> handed = new ArrayList<>();

    EventDispatcher(SubscriptionRegistry routes, Revocations revocations, FanOut fanOut, LiveMetrics metrics) {
        this.routes = routes;
        this.revocations = revocations;
        this.fanOut = fanOut;
        this.metrics = metrics;
    }

    /** Notes whether the event that comes is the last of a row. */
    void next(boolean isLast) {
        fanOut.next(isLast);
    }

    /** Ends a row of events: everything that was handed over goes out. */
    void flush() {
        fanOut.flush();
        var out = Instant.now();
        for (var delivery : handed) metrics.delivered(delivery.times(), Duration.between(delivery.recorded(), out));
        handed.clear();
    }

    /** Hands an event over; one that cannot be read is left out, so that it does not block those behind it. */
    void hand(StoredEvent event, Position position) {
        try {
            var announced = RelayedEvent.of(event);
            announced.membership().ifPresent(revocations::apply);
            var heard = 0;
            for (var channel : announced.channels()) {
                var route = routes.of(channel);
                if (route != null) heard += fanOut.deliver(announced, channel, route, position);
            }
            if (heard > 0) handed.add(new Delivery(heard, event.timestamp()));
        } catch (RuntimeException unreadable) {
            LOG.error("The event at index {} is left out of live messages", event.index(), unreadable);
        }
    }

    /** How often an event was heard, and when it was recorded. */
    private record Delivery(int times, Instant recorded) {}
}
