package io.lectern.live;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was told before now, as far back as it may be asked for; the store itself is the only copy. */
@Component
final class EventHistory {
    private final EventFeed feed;
    private final EnvelopeFactory envelopes;
    private final CorrelationIds correlations;
    private final ResumeLimits limits;

    EventHistory(EventFeed feed, EnvelopeFactory envelopes, CorrelationIds correlations, ResumeLimits limits) {
        this.feed = feed;
        this.envelopes = envelopes;
        this.correlations = correlations;
        this.limits = limits;
    }

    /** The place that a reader of a channel was told by a text; nothing if it can never have been told it. */
    Optional<Position> position(Channel channel, String text) {
        return feed.read(channel, text);
    }

    /**
     * Why what was addressed to a channel after a position cannot be told, if so.
     *
     * @param position what a client says it was told last, or null if that can be no position
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

    /** The index after which everything that was addressed to a channel can be told. */
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

    /** Begins to read to somebody what was told on a topic after an index. */
    HistoryCursor read(Topic topic, UserId reader, long after) {
        return new HistoryCursor(feed, envelopes, correlations, topic, reader, after);
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
