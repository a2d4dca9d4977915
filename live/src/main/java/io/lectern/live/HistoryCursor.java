package io.lectern.live;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.kernel.id.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reader's way through what was told on a topic, page by page, each message told as it is told live. */
final class HistoryCursor {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryCursor.class);

    /** For pages that only their number of messages bounds. */
    static final int ANY_SIZE = Integer.MAX_VALUE;

    private final EventFeed feed;
    private final EnvelopeFactory envelopes;
    private final CorrelationIds correlations;
    private final Topic topic;
    private final UserId reader;
    private volatile long reached;
    private boolean begun;
    private @Nullable Position previous;

    HistoryCursor(
            EventFeed feed,
            EnvelopeFactory envelopes,
            CorrelationIds correlations,
            Topic topic,
            UserId reader,
            long after) {
        this.feed = feed;
        this.envelopes = envelopes;
        this.correlations = correlations;
        this.topic = topic;
        this.reader = reader;
        this.reached = after;
    }

    /** The index up to which everything has been told. */
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
        var channel = topic.channel();
        if (!begun) previous = feed.lastFor(channel, reached).orElse(null);
        begun = true;
        var page = new ArrayList<Envelope>();
        var ofThisPage = correlations.ofOnePage();
        List<StoredEvent> events;
        do {
            events = feed.addressed(channel, reached, upTo, limit, bytes);
            tell(readable(events), ofThisPage, page);
            if (!events.isEmpty()) reached = events.get(events.size() - 1).index();
        } while (page.isEmpty() && !events.isEmpty());
        var wasLast = events.isEmpty() || (bytes == ANY_SIZE && events.size() < limit);
        if (wasLast) reached = Math.max(reached, upTo);
        return page;
    }

    /** One that cannot be read is left out, as it is live. */
    private static List<RelayedEvent> readable(List<StoredEvent> events) {
        var readable = new ArrayList<RelayedEvent>();
        for (var event : events) {
            try {
                readable.add(RelayedEvent.of(event));
            } catch (RuntimeException unreadable) {
                leftOut(event, unreadable);
            }
        }
        return readable;
    }

    private void tell(List<RelayedEvent> past, CorrelationIds ofThisPage, List<Envelope> page) {
        var outdated = envelopes.outdated(past, topic);
        for (var announced : past) {
            var event = announced.event();
            try {
                var place = feed.at(event);
                page.add(told(announced, place, ofThisPage, outdated.getOrDefault(event.id(), Set.of())));
                previous = place;
            } catch (RuntimeException unreadable) {
                leftOut(event, unreadable);
            }
        }
    }

    private static void leftOut(StoredEvent event, RuntimeException unreadable) {
        LOG.error("The event at index {} is left out of what was missed", event.index(), unreadable);
    }

    private Envelope told(RelayedEvent announced, Position place, CorrelationIds ofThisPage, Set<String> outdated) {
        var channel = topic.channel();
        var last = previous == null ? null : feed.spell(channel, previous);
        var open = ofThisPage.open(announced, channel, reader);
        var correlationId = ofThisPage.shown(announced, open);
        return envelopes.told(announced, topic, feed.spell(channel, place), last, correlationId, outdated);
    }
}
