package io.lectern.live.resume;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.live.relay.CorrelationIds;
import io.lectern.live.relay.Envelope;
import java.util.ArrayList;
import java.util.List;

/** One reader's way through what was sent to a topic, page by page, each message as it is sent live. */
final class PastMessageReader {
    /** For pages that only their number of messages bounds. */
    static final int ANY_SIZE = Integer.MAX_VALUE;

    private final EventFeed feed;
    private final Channel channel;
    private final PastEnvelopes envelopes;
    private final CorrelationIds correlationIds;
    private volatile long reached;
    private boolean begun;

    PastMessageReader(
            EventFeed feed, Channel channel, PastEnvelopes envelopes, CorrelationIds correlationIds, long after) {
        this.feed = feed;
        this.channel = channel;
        this.envelopes = envelopes;
        this.correlationIds = correlationIds;
        this.reached = after;
    }

    /** The index up to which everything has been read. */
    long reached() {
        return reached;
    }

    /**
     * The next messages, as many as the limits allow and at least one; none if there are no more up to an index.
     *
     * @param upTo an index up to which the order is final
     * @param bytes how large the stored events may be together
     */
    List<Envelope> next(long upTo, int limit, int bytes) {
        if (!begun) envelopes.beginAfter(feed.lastFor(channel, reached).orElse(null));
        begun = true;
        var page = new ArrayList<Envelope>();
        var ofThisPage = correlationIds.ofOnePage();
        List<StoredEvent> events;
        do {
            events = feed.addressed(channel, reached, upTo, limit, bytes);
            page.addAll(envelopes.of(events, ofThisPage));
            if (!events.isEmpty()) reached = events.get(events.size() - 1).index();
        } while (page.isEmpty() && !events.isEmpty());
        var wasLast = events.isEmpty() || (bytes == ANY_SIZE && events.size() < limit);
        if (wasLast) reached = Math.max(reached, upTo);
        return page;
    }
}
