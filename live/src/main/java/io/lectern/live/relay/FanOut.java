package io.lectern.live.relay;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.live.frame.MessageFrame;
import io.lectern.live.session.Subscription;
import io.lectern.live.session.Topic;
import io.lectern.live.session.Topic.Detail;
import io.lectern.live.session.WriteBatch;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends an event to all subscribers of a channel, put together once for each detail and view of its correlation id. */
@Component
final class FanOut {
    private final EnvelopeFactory envelopes;
    private final CorrelationIds correlationIds;
    private final EventFeed feed;

    FanOut(EnvelopeFactory envelopes, CorrelationIds correlationIds, EventFeed feed) {
        this.envelopes = envelopes;
        this.correlationIds = correlationIds;
        this.feed = feed;
    }

    /** Says to how many it was delivered; it goes out with the batch. */
    int deliver(
            RelayedEvent event, Channel channel, ChannelSubscribers subscribers, Position position, WriteBatch batch) {
        var delivery = new Delivery(event, channel, position, subscribers.lastPosition(), batch);
        subscribers.record(position);
        var deliveries = subscribers.deliver(delivery::tryDeliver, batch.isLast());
        delivery.requireNoFailure();
        return deliveries;
    }

    /** One event to one channel; used by several threads. */
    private final class Delivery {
        private final RelayedEvent event;
        private final String position;
        private final @Nullable String previous;
        private final WriteBatch batch;
        private final Map<Detail, MessageFrame> plain = new ConcurrentHashMap<>();
        private final Map<Detail, MessageFrame> pseudonymous = new ConcurrentHashMap<>();
        private final CorrelationIdView correlationId;
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Delivery(
                RelayedEvent event, Channel channel, Position position, @Nullable Position previous, WriteBatch batch) {
            this.event = event;
            this.position = feed.format(channel, position);
            this.previous = previous == null ? null : feed.format(channel, previous);
            this.batch = batch;
            this.correlationId = new CorrelationIdView(correlationIds, event, channel);
        }

        /** Says how often; a failure is kept until all are through, since other threads would go on after it. */
        int tryDeliver(Subscription subscription) {
            try {
                return deliver(subscription);
            } catch (RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
                return 0;
            }
        }

        void requireNoFailure() {
            var first = failure.get();
            if (first instanceof Error error) throw error;
            if (first instanceof RuntimeException exception) throw exception;
        }

        private int deliver(Subscription subscription) {
            if (!subscription.isListening()) return 0;
            var isPlain = correlationId.isPlainTo(subscription);
            var frames = isPlain ? plain : pseudonymous;
            var frame = frames.computeIfAbsent(subscription.detail(), detail -> frame(subscription.topic(), isPlain));
            subscription.deliver(frame, batch);
            return 1;
        }

        private MessageFrame frame(Topic topic, boolean isPlain) {
            return envelopes
                    .create(event, topic, position, previous, correlationId.shown(isPlain))
                    .frame(topic);
        }
    }
}
