package io.lectern.live;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.kernel.id.UserId;
import io.lectern.live.Topic.Detail;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands an event to all who listen to one channel, put together once for each detail and view of its correlation id. */
@Component
final class FanOut {
    private final EnvelopeFactory envelopes;
    private final CorrelationIds correlations;
    private final EventFeed feed;
    private final WriteBatch burst = new WriteBatch();

    FanOut(EnvelopeFactory envelopes, CorrelationIds correlations, EventFeed feed) {
        this.envelopes = envelopes;
        this.correlations = correlations;
        this.feed = feed;
    }

    /** Tells how many heard it; it goes out with the next {@link #flush}. */
    int deliver(RelayedEvent announced, Channel channel, ChannelSubscribers route, Position position) {
        var batch = new Batch(announced, channel, position, route.last());
        route.heard(position);
        route.subscriptions().forEach(batch::deliver);
        return batch.delivered;
    }

    /** Notes whether the event that comes is the last before the next {@link #flush}. */
    void next(boolean isLast) {
        burst.next(isLast);
    }

    /** Lets go out what was delivered since the last time. */
    void flush() {
        burst.end();
    }

    private final class Batch {
        private final RelayedEvent announced;
        private final Channel channel;
        private final String position;
        private final @Nullable String previous;
        private final Map<Detail, MessageFrame> open = new EnumMap<>(Detail.class);
        private final Map<Detail, MessageFrame> closed = new EnumMap<>(Detail.class);
        private final boolean openToAll;
        private @Nullable UserId asked;
        private boolean answer;
        private int delivered;

        Batch(RelayedEvent announced, Channel channel, Position position, @Nullable Position previous) {
            this.announced = announced;
            this.channel = channel;
            this.position = feed.spell(channel, position);
            this.previous = previous == null ? null : feed.spell(channel, previous);
            this.openToAll = correlations.openToAll(announced, channel);
        }

        void deliver(Subscription subscription) {
            if (!subscription.listening()) return;
            var isOpen = openToAll || isOpenTo(subscription.user());
            var frames = isOpen ? open : closed;
            var frame = frames.computeIfAbsent(subscription.detail(), detail -> frame(subscription.topic(), isOpen));
            subscription.hear(frame, burst);
            delivered++;
        }

        /** Asks once for the many subscriptions of one reader in a row. */
        private boolean isOpenTo(UserId reader) {
            if (!reader.equals(asked)) {
                answer = correlations.open(announced, channel, reader);
                asked = reader;
            }
            return answer;
        }

        private MessageFrame frame(Topic topic, boolean isOpen) {
            var correlationId = correlations.shown(announced, isOpen);
            return envelopes
                    .told(announced, topic, position, previous, correlationId)
                    .frame(topic);
        }
    }
}
