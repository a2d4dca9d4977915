package io.lectern.live;

import org.springframework.stereotype.Component;

/** Says the verdicts on subscriptions, between two events, so that each stands at an exact place in their order. */
@Component
final class Decisions {
    private final Routes routes;
    private final Relay relay;
    private final Verdicts verdicts;
    private final LiveMetrics metrics;

    Decisions(Routes routes, Relay relay, Verdicts verdicts, LiveMetrics metrics) {
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
        metrics.refused(Refusal.DENIED);
    }

    /** Whether a yes is still possible; says no to one that lost its role while it waited. */
    boolean open(Subscription subscription) {
        if (subscription.is(Stage.BARRED)) deny(subscription);
        return subscription.is(Stage.PENDING);
    }

    /** Says yes to one that asks for nothing of the past. */
    void admit(Subscription subscription, Route route) {
        var topic = subscription.topic();
        if (open(subscription)) subscription.admit(verdicts.synced(topic, relay.position(), route.last()));
    }

    /** Says yes to one whose past cannot be told. */
    void reset(Subscription subscription, Route route, Gap gap) {
        if (!open(subscription)) return;
        subscription.admit(verdicts.reset(subscription.topic(), relay.position(), route.last(), gap));
        metrics.resumed(gap.label());
    }

    /** Says yes to one that was told all it had missed. */
    void recovered(Subscription subscription, Route route) {
        subscription.recovered(verdicts.recovered(subscription.topic(), relay.position(), route.last()));
        metrics.resumed("recovered");
    }
}
