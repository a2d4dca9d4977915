package io.lectern.live;

import org.springframework.stereotype.Component;

/** Says the verdicts on subscriptions, between two events, so that each stands at an exact place in their order. */
@Component
final class SubscribeReplies {
    private final SubscriptionRegistry routes;
    private final Relay relay;
    private final SubscriptionMessages verdicts;
    private final LiveMetrics metrics;

    SubscribeReplies(SubscriptionRegistry routes, Relay relay, SubscriptionMessages verdicts, LiveMetrics metrics) {
        this.routes = routes;
        this.relay = relay;
        this.verdicts = verdicts;
        this.metrics = metrics;
    }

    /** Says no; the session and its other subscriptions live on. */
    void deny(Subscription subscription) {
        subscription.session().subscriptions().values().remove(subscription);
        routes.leave(subscription);
        subscription.end(verdicts.denied(subscription.topic()));
        metrics.refused(RefusalReason.DENIED);
    }

    /** Whether a yes is still possible; says no to one that lost its role while it waited. */
    boolean open(Subscription subscription) {
        if (subscription.is(SubscriptionState.BARRED)) deny(subscription);
        return subscription.is(SubscriptionState.PENDING);
    }

    /** Says yes to one that asks for nothing of the past. */
    void admit(Subscription subscription, ChannelSubscribers route) {
        var topic = subscription.topic();
        if (open(subscription)) subscription.admit(verdicts.synced(topic, relay.position(), route.last()));
    }

    /** Says yes to one whose past cannot be told. */
    void reset(Subscription subscription, ChannelSubscribers route, ResetReason gap) {
        if (!open(subscription)) return;
        subscription.admit(verdicts.reset(subscription.topic(), relay.position(), route.last(), gap));
        metrics.resumed(gap.label());
    }

    /** Says yes to one that was told all it had missed. */
    void recovered(Subscription subscription, ChannelSubscribers route) {
        subscription.recovered(verdicts.recovered(subscription.topic(), relay.position(), route.last()));
        metrics.resumed("recovered");
    }
}
