package io.lectern.live;

import io.lectern.kernel.Channel;
import io.lectern.kernel.Position;
import io.lectern.kernel.UserId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands an event to all who listen to one channel, put together once for each detail and view of its correlation id. */
@Component
final class FanOut {
    private final Envelopes envelopes;
    private final Correlations correlations;
    private final Burst burst = new Burst();

    FanOut(Envelopes envelopes, Correlations correlations) {
        this.envelopes = envelopes;
        this.correlations = correlations;
    }

    /** Tells how many heard it; it goes out with the next {@link #flush}. */
    int deliver(Announcement announced, Channel channel, Route route, String epoch) {
        var index = announced.event().index();
        var previous = route.newest() == 0 ? null : new Position(epoch, route.newest());
        var batch = new Batch(announced, channel, new Position(epoch, index), previous);
        route.heard(index);
        route.subscriptions().forEach(batch::deliver);
        return batch.delivered;
    }

    /** Lets go out what was delivered since the last time. */
    void flush() {
        burst.end();
    }

    private record Variant(Topic topic, boolean open) {}

    private final class Batch {
        private final Announcement announced;
        private final Channel channel;
        private final Position position;
        private final @Nullable Position previous;
        private final Map<Variant, MessageFrame> frames = new HashMap<>();
        private final Map<UserId, Boolean> open = new HashMap<>();
        private int delivered;

        Batch(Announcement announced, Channel channel, Position position, @Nullable Position previous) {
            this.announced = announced;
            this.channel = channel;
            this.position = position;
            this.previous = previous;
        }

        void deliver(Subscription subscription) {
            if (!subscription.listening()) return;
            var variant = new Variant(subscription.topic(), isOpenTo(subscription.user()));
            subscription.hear(frames.computeIfAbsent(variant, this::frame), burst);
            delivered++;
        }

        private boolean isOpenTo(UserId reader) {
            return open.computeIfAbsent(reader, user -> correlations.open(announced, channel, user));
        }

        private MessageFrame frame(Variant variant) {
            var correlationId = correlations.shown(announced, variant.open());
            return envelopes
                    .told(announced, variant.topic(), position, previous, correlationId)
                    .frame(variant.topic());
        }
    }
}
