package io.lectern.live;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Tells quiet subscriptions now and then where they stand, so that a later resume is short. */
@Component
final class MarkSender {
    private final SubscriptionRegistry routes;
    private final Relay relay;
    private final SubscriptionMessages verdicts;
    private final long silence;
    private final AtomicBoolean due = new AtomicBoolean();

    MarkSender(SubscriptionRegistry routes, Relay relay, SubscriptionMessages verdicts, ResumeLimits limits) {
        this.routes = routes;
        this.relay = relay;
        this.verdicts = verdicts;
        this.silence = limits.mark().toNanos();
    }

    /** Has the relay tell them between two events. */
    void check() {
        if (!due.compareAndSet(false, true)) return;
        relay.between(() -> {
            due.set(false);
            routes.all().stream().filter(route -> route.quiet() >= silence).forEach(this::mark);
        });
    }

    private void mark(ChannelSubscribers route) {
        var last = route.last();
        Map<Topic, MessageFrame> marks = new HashMap<>();
        for (var subscription : route.subscriptions()) {
            if (!subscription.is(SubscriptionState.LIVE) || subscription.unmarked() < silence) continue;
            subscription.mark(
                    marks.computeIfAbsent(subscription.topic(), topic -> verdicts.mark(topic, relay.position(), last)));
        }
    }
}
