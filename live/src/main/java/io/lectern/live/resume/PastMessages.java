package io.lectern.live.resume;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Disclosures;
import io.lectern.live.relay.CorrelationIds;
import io.lectern.live.relay.EnvelopeFactory;
import io.lectern.live.session.Topic;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was sent before now, as far back as it may be asked for; the store itself is the only copy. */
@Component
final class PastMessages {
    private final EventFeed feed;
    private final EnvelopeFactory envelopes;
    private final Disclosures disclosures;
    private final CorrelationIds correlationIds;
    private final ResumeLimits limits;

    PastMessages(
            EventFeed feed,
            EnvelopeFactory envelopes,
            Disclosures disclosures,
            CorrelationIds correlationIds,
            ResumeLimits limits) {
        this.feed = feed;
        this.envelopes = envelopes;
        this.disclosures = disclosures;
        this.correlationIds = correlationIds;
        this.limits = limits;
    }

    /** The place that a reader of a channel was given as a text; nothing if it can never have been given it. */
    Optional<Position> position(Channel channel, String text) {
        return feed.parse(channel, text);
    }

    /** The index up to which the order is final now. */
    long head() {
        return feed.head();
    }

    /**
     * Why what was addressed to a channel after a position cannot be sent again, if so.
     *
     * @param position what a client says it was sent last, or null if that can be no position
     * @param upTo an index up to which the order is final
     */
    Optional<ResetReason> gap(Channel channel, @Nullable Position position, long upTo) {
        if (position == null) return Optional.of(ResetReason.UNKNOWN);
        var after = position.index();
        if (!feed.holds(position)) return Optional.of(after > upTo ? ResetReason.AHEAD : ResetReason.EPOCH);
        return isTooMuch(channel, after, upTo) || isTooOld(channel, after, upTo)
                ? Optional.of(ResetReason.LIMITS)
                : Optional.empty();
    }

    /** The index after which everything that was addressed to a channel can be sent. */
    long beginning(Channel channel, long upTo) {
        var tooOld = feed.lastFor(channel, upTo, limits.messages() + 1).orElse(0);
        if (!isTooOld(channel, tooOld, upTo)) return tooOld;
        var enough = upTo;
        while (enough - tooOld > 1) {
            var middle = tooOld + (enough - tooOld) / 2;
            if (isTooOld(channel, middle, upTo)) tooOld = middle;
            else enough = middle;
        }
        return enough;
    }

    /** Begins to read for somebody what was sent to a topic after an index. */
    PastMessageReader read(Topic topic, UserId reader, long after) {
        var received = new PastEnvelopes(feed, envelopes, disclosures, topic, reader);
        return new PastMessageReader(feed, topic.channel(), received, correlationIds, after);
    }

    private boolean isTooMuch(Channel channel, long after, long upTo) {
        if (upTo - after <= limits.messages()) return false;
        return feed.lastFor(channel, upTo, limits.messages() + 1).orElse(0) > after;
    }

    private boolean isTooOld(Channel channel, long after, long upTo) {
        var oldest = Instant.now().minus(limits.age());
        return feed.addressed(channel, after, upTo, 1, 0).stream()
                .anyMatch(event -> event.timestamp().isBefore(oldest));
    }
}
