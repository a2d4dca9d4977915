package io.lectern.live;

import io.lectern.kernel.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What becomes of each event: roles that it takes are taken first, then all whom it is addressed to hear it. */
@Component
final class Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Routes routes;
    private final Revocations revocations;
    private final FanOut fanOut;
    private final LiveMetrics metrics;

    Dispatch(Routes routes, Revocations revocations, FanOut fanOut, LiveMetrics metrics) {
        this.routes = routes;
        this.revocations = revocations;
        this.fanOut = fanOut;
        this.metrics = metrics;
    }

    /** Ends a row of events: everything that was handed over goes out. */
    void flush() {
        fanOut.flush();
    }

    /** Hands an event over; one that cannot be read is left out, so that it does not block those behind it. */
    void hand(StoredEvent event, String epoch) {
        try {
            var announced = Announcement.of(event);
            announced.membership().ifPresent(revocations::apply);
            var heard = 0;
            for (var channel : announced.channels()) {
                var route = routes.of(channel);
                if (route != null) heard += fanOut.deliver(announced, channel, route, epoch);
            }
            metrics.delivered(heard, event.timestamp());
        } catch (RuntimeException unreadable) {
            LOG.error("The event at index {} is left out of live messages", event.index(), unreadable);
        }
    }
}
