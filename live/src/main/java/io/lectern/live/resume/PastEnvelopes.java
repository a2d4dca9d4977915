package io.lectern.live.resume;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Disclosures;
import io.lectern.live.relay.CorrelationIds;
import io.lectern.live.relay.Envelope;
import io.lectern.live.relay.EnvelopeFactory;
import io.lectern.live.relay.RelayedEvent;
import io.lectern.live.session.Topic;
import io.lectern.live.session.Topic.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts past events into what one reader of a topic receives; one that cannot be read is left out, as it is live. */
final class PastEnvelopes {
    private static final Logger log = LoggerFactory.getLogger(PastEnvelopes.class);

    private final EventFeed feed;
    private final EnvelopeFactory envelopes;
    private final Disclosures disclosures;
    private final Topic topic;
    private final UserId reader;
    private @Nullable Position previous;

    PastEnvelopes(EventFeed feed, EnvelopeFactory envelopes, Disclosures disclosures, Topic topic, UserId reader) {
        this.feed = feed;
        this.envelopes = envelopes;
        this.disclosures = disclosures;
        this.topic = topic;
        this.reader = reader;
    }

    /** Begins after a place, or at the beginning of all. */
    void beginAfter(@Nullable Position place) {
        previous = place;
    }

    /** What is received of some events, which follow on those before. */
    List<Envelope> of(List<StoredEvent> events, CorrelationIds correlationIds) {
        var readable = readable(events);
        var outdated = outdated(readable);
        var received = new ArrayList<Envelope>();
        for (var event : readable) {
            var stored = event.stored();
            try {
                var place = feed.at(stored);
                received.add(of(event, place, correlationIds, outdated.getOrDefault(stored.id(), Set.of())));
                previous = place;
            } catch (RuntimeException unreadable) {
                leaveOut(stored, unreadable);
            }
        }
        return received;
    }

    private Map<String, Set<String>> outdated(List<RelayedEvent> past) {
        if (topic.detail() != Detail.FAT) return Map.of();
        var stored = past.stream().map(RelayedEvent::stored).toList();
        return disclosures.outdated(stored, topic.channel().kind());
    }

    private Envelope of(RelayedEvent event, Position place, CorrelationIds correlationIds, Set<String> outdated) {
        var channel = topic.channel();
        var last = previous == null ? null : feed.format(channel, previous);
        var isPlain = correlationIds.isPlainTo(event, channel, reader);
        var correlationId = correlationIds.shown(event, isPlain);
        return envelopes.create(event, topic, feed.format(channel, place), last, correlationId, outdated);
    }

    private static List<RelayedEvent> readable(List<StoredEvent> events) {
        var readable = new ArrayList<RelayedEvent>();
        for (var event : events) {
            try {
                readable.add(RelayedEvent.of(event));
            } catch (RuntimeException unreadable) {
                leaveOut(event, unreadable);
            }
        }
        return readable;
    }

    private static void leaveOut(StoredEvent event, RuntimeException unreadable) {
        log.error("The event at index {} is left out of what was missed", event.index(), unreadable);
    }
}
