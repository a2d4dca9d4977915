package io.lectern.live.resume;

import io.lectern.live.relay.ChannelSubscribers;
import io.lectern.live.relay.Relay;
import io.lectern.live.relay.SubscriptionMessages;
import io.lectern.live.relay.SubscriptionRegistry;
import io.lectern.live.session.MessageFrame;
import io.lectern.live.session.SubscriptionState;
import io.lectern.live.session.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Says to quiet subscriptions now and then where they stand, so that a later resume is short. */
@Component
public final class MarkSender {
    private final SubscriptionRegistry registry;
    private final Relay relay;
    private final SubscriptionMessages messages;
    private final long silence;
    private final AtomicBoolean due = new AtomicBoolean();

    MarkSender(SubscriptionRegistry registry, Relay relay, SubscriptionMessages messages, ResumeLimits limits) {
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
                    .forEach(this::mark);
        });
    }

    private void mark(ChannelSubscribers subscribers) {
        var last = subscribers.lastPosition();
        Map<Topic, MessageFrame> marks = new HashMap<>();
        for (var subscription : subscribers.all()) {
            if (!subscription.is(SubscriptionState.LIVE) || subscription.unmarkedNanos() < silence) continue;
            subscription.mark(
                    marks.computeIfAbsent(subscription.topic(), topic -> messages.mark(topic, relay.position(), last)));
        }
    }
}
