package io.lectern.live;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Notice.MembershipChange;
import org.springframework.stereotype.Component;

/** Takes from a person what they listen to by a role that they have lost, at the place in the order where they lost it. */
@Component
final class Revocations {
    private final SubscriptionRegistry routes;
    private final SubscriptionMessages verdicts;

    Revocations(SubscriptionRegistry routes, SubscriptionMessages verdicts) {
        this.routes = routes;
        this.verdicts = verdicts;
    }

    void apply(MembershipChange change) {
        for (var role : Role.values()) {
            var route = routes.of(Channel.of(role, change.space()));
            if (route == null) continue;
            for (var subscription : route.subscriptions()) {
                if (subscription.user().equals(change.user())) apply(subscription, role != change.role());
            }
        }
    }

    private void apply(Subscription subscription, boolean lost) {
        subscription.bar(lost);
        if (!lost || !(subscription.is(SubscriptionState.LIVE) || subscription.is(SubscriptionState.RECOVERING)))
            return;
        subscription.session().subscriptions().values().remove(subscription);
        routes.leave(subscription);
        subscription.end(verdicts.revoked(subscription.topic()));
    }
}
