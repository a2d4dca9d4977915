package io.lectern.feed;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.ServiceFeed;
import io.lectern.kernel.message.Problem.Reset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a service asks for, a bounded part at a time. */
@Component
class FeedReader {
    private final EventFeed feed;
    private final ServiceFeed events;
    private final CloudEvents cloudEvents;

    FeedReader(EventFeed feed, ServiceFeed events, CloudEvents cloudEvents) {
        this.feed = feed;
        this.events = events;
        this.cloudEvents = cloudEvents;
    }

    /** Up to where the order is final now. */
    long head() {
        return feed.head();
    }

    /**
     * The index that a position stands for.
     *
     * @throws Reset if no event stands there
     */
    long start(@Nullable String after, long head) {
        if (after == null || after.isEmpty()) return 0;
        var position = feed.parse(Channel.feed(), after).orElse(null);
        if (position == null) throw new Reset("unknown", position(head));
        if (!feed.holds(position)) throw new Reset(position.index() > head ? "ahead" : "epoch", position(head));
        return position.index();
    }

    /** What happened after an index, up to an index of the final order. */
    FeedPage read(Service service, FeedFilter filter, long after, long upTo, int limit, int bytes) {
        var part = events.read(filter.of(service), after, upTo, limit, bytes);
        return new FeedPage(cloudEvents.of(part.events(), service), position(part.reached()), part.reached());
    }

    String position(long index) {
        return feed.format(Channel.feed(), feed.at(index));
    }
}
