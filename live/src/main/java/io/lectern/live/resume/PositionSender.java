package io.lectern.live.resume;

import io.lectern.live.frame.MessageFrame;
import io.lectern.live.relay.ChannelSubscribers;
import io.lectern.live.relay.Relay;
import io.lectern.live.relay.SubscriptionMessages;
import io.lectern.live.relay.SubscriptionRegistry;
import io.lectern.live.session.SubscriptionState;
import io.lectern.live.session.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Says to quiet subscriptions now and then where they stand, so that a later resume is short. */
@Component
public final class PositionSender {
    private final SubscriptionRegistry registry;
    private final Relay relay;
    private final SubscriptionMessages messages;
    private final long silence;
    private final AtomicBoolean due = new AtomicBoolean();

    PositionSender(SubscriptionRegistry registry, Relay relay, SubscriptionMessages messages, ResumeLimits limits) {
        this.registry = registry;
        this.relay = relay;
        this.messages = messages;
        this.silence = limits.mark().toNanos();
    }

    /** Has the relay send them between two events. */
    public void check() {
        if (!due.compareAndSet(false, true)) return;
        relay.runBetweenEvents(() -> {
            due.set(false);
            registry.all().stream()
                    .filter(subscribers -> subscribers.quietNanos() >= silence)
                    .forEach(this::send);
        });
    }

    private void send(ChannelSubscribers subscribers) {
        var last = subscribers.lastPosition();
        Map<Topic, MessageFrame> frames = new HashMap<>();
        for (var subscription : subscribers.all()) {
            if (!subscription.is(SubscriptionState.LIVE) || subscription.positionAgeNanos() < silence) continue;
            subscription.sendPosition(frames.computeIfAbsent(
                    subscription.topic(), topic -> messages.position(topic, relay.position(), last)));
        }
    }
}
