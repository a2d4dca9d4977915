package io.lectern.live.resume;

import io.lectern.live.relay.ChannelSubscribers;
import io.lectern.live.relay.RefusalReason;
import io.lectern.live.relay.Relay;
import io.lectern.live.relay.SessionMetrics;
import io.lectern.live.relay.SubscriptionMessages;
import io.lectern.live.relay.SubscriptionRegistry;
import io.lectern.live.session.Subscription;
import io.lectern.live.session.SubscriptionState;
import org.springframework.stereotype.Component;

/** Replies to subscriptions between two events, so that each reply stands at an exact place in their order. */
@Component
public final class SubscribeReplies {
    private final SubscriptionRegistry registry;
    private final Relay relay;
    private final SubscriptionMessages messages;
    private final SessionMetrics sessionMetrics;
    private final ResumeMetrics metrics;

    SubscribeReplies(
            SubscriptionRegistry registry,
            Relay relay,
            SubscriptionMessages messages,
            SessionMetrics sessionMetrics,
            ResumeMetrics metrics) {
        this.registry = registry;
        this.relay = relay;
        this.messages = messages;
        this.sessionMetrics = sessionMetrics;
        this.metrics = metrics;
    }

    /** Says no; the session and its other subscriptions live on. */
    public void deny(Subscription subscription) {
        registry.unregister(subscription);
        subscription.close(messages.denied(subscription.topic()));
        sessionMetrics.refused(RefusalReason.DENIED);
    }

    /** Says yes to one that asks for nothing of the past. */
    public void accept(Subscription subscription, ChannelSubscribers subscribers) {
        var topic = subscription.topic();
        if (canAccept(subscription))
            subscription.accept(messages.synced(topic, relay.position(), subscribers.lastPosition()));
    }

    /** Whether a yes is still possible; says no to one that lost its role while it waited. */
    boolean canAccept(Subscription subscription) {
        if (subscription.is(SubscriptionState.ROLE_LOST)) deny(subscription);
        return subscription.is(SubscriptionState.PENDING);
    }

    /** Says yes to one whose past cannot be replayed. */
    void reset(Subscription subscription, ChannelSubscribers subscribers, ResetReason reason) {
        if (!canAccept(subscription)) return;
        var last = subscribers.lastPosition();
        subscription.accept(messages.reset(subscription.topic(), relay.position(), last, reason.label()));
        metrics.resumed(reason.label());
    }

    /** Says yes to one that was sent all it had missed. */
    void recovered(Subscription subscription, ChannelSubscribers subscribers) {
        var last = subscribers.lastPosition();
        subscription.recovered(messages.recovered(subscription.topic(), relay.position(), last));
        metrics.resumed("recovered");
    }
}
