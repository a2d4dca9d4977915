package io.lectern.live;

import io.lectern.kernel.Channel;
import io.lectern.kernel.EventFeed;
import io.lectern.kernel.Memberships;
import io.lectern.kernel.Role;
import io.lectern.kernel.SpaceId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives every subscription its verdict. It listens first, is checked then, and is decided by the relay between two
 * events: so nothing is lost or repeated at the seam, and a role that is lost in between does not slip through.
 */
@Component
final class Admission {
    private final Routes routes;
    private final Memberships memberships;
    private final EventFeed feed;
    private final Relay relay;
    private final Verdicts verdicts;
    private final LiveMetrics metrics;

    Admission(
            Routes routes,
            Memberships memberships,
            EventFeed feed,
            Relay relay,
            Verdicts verdicts,
            LiveMetrics metrics) {
        this.routes = routes;
        this.memberships = memberships;
        this.feed = feed;
        this.relay = relay;
        this.verdicts = verdicts;
        this.metrics = metrics;
    }

    /** Takes a subscription in; its verdict follows. */
    void admit(Subscription subscription) throws InterruptedException {
        var route = routes.join(subscription);
        if (!entitled(subscription)) {
            deny(subscription);
            return;
        }
        var reached = relay.reached();
        if (!route.known()) {
            route.learn(feed.lastFor(subscription.topic().channel(), reached).orElse(0));
        }
        relay.between(() -> settle(subscription, route));
        if (subscription.session().ended()) routes.leave(subscription);
    }

    /** Lets a subscription go, after its verdict and with a receipt if one is asked for. */
    void release(Subscription subscription, Runnable receipt) {
        relay.between(() -> {
            routes.leave(subscription);
            receipt.run();
        });
    }

    private boolean entitled(Subscription subscription) {
        var channel = subscription.topic().channel();
        var role = switch (channel.kind()) {
            case EDUCATORS -> Role.EDUCATOR;
            case STUDENTS -> Role.STUDENT;
            case USER -> null;
        };
        return role == null
                || memberships.roleOf(subscription.user(), space(channel)).equals(Optional.of(role));
    }

    private void settle(Subscription subscription, Route route) {
        if (subscription.barred()) deny(subscription);
        if (!subscription.pending()) return;
        var topic = subscription.topic();
        var last = route.newest() == 0 ? null : relay.at(route.newest());
        subscription.admit(
                subscription.resuming()
                        ? verdicts.reset(topic, relay.position(), last)
                        : verdicts.synced(topic, relay.position(), last));
    }

    private void deny(Subscription subscription) {
        subscription.session().subscriptions().values().remove(subscription);
        routes.leave(subscription);
        subscription.deny(verdicts.denied(subscription.topic()));
        metrics.denied();
    }

    private static SpaceId space(Channel channel) {
        return SpaceId.of(channel.id());
    }
}
