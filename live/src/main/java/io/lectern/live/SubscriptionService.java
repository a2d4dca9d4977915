package io.lectern.live;

import io.lectern.kernel.feed.EventFeed;
import org.springframework.stereotype.Component;

/**
 * Takes every subscription to its verdict. It listens first, is checked then, and is decided by the relay between two
 * events: so nothing is lost or repeated at the seam, and a role that is lost in between does not slip through.
 */
@Component
final class SubscriptionService {
    private final SubscriptionRegistry routes;
    private final TopicAuthorization entitlement;
    private final EventFeed feed;
    private final Relay relay;
    private final SubscribeReplies decisions;
    private final ReplayScheduler replays;

    SubscriptionService(
            SubscriptionRegistry routes,
            TopicAuthorization entitlement,
            EventFeed feed,
            Relay relay,
            SubscribeReplies decisions,
            ReplayScheduler replays) {
        this.routes = routes;
        this.entitlement = entitlement;
        this.feed = feed;
        this.relay = relay;
        this.decisions = decisions;
        this.replays = replays;
    }

    /** Takes a subscription in; its verdict follows. */
    void admit(Subscription subscription) throws InterruptedException {
        var route = routes.join(subscription);
        if (!entitlement.covers(subscription.topic(), subscription.user())) {
            decisions.deny(subscription);
            return;
        }
        var reached = relay.reached();
        if (!route.known()) {
            route.learn(feed.lastFor(subscription.topic().channel(), reached).orElse(null));
        }
        if (subscription.resumeAfter() == null) relay.between(() -> decisions.admit(subscription, route));
        else replays.begin(subscription, route);
        if (subscription.session().ended()) routes.leave(subscription);
    }

    /** Lets a subscription go, after its verdict and with a receipt if one is asked for. */
    void release(Subscription subscription, Runnable receipt) {
        relay.between(() -> {
            routes.leave(subscription);
            receipt.run();
        });
    }
}
