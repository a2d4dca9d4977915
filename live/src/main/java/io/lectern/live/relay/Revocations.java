package io.lectern.live.relay;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.live.session.Subscription;
import io.lectern.live.session.SubscriptionState;
import org.springframework.stereotype.Component;

/** Ends what a person subscribes to by a role that they have lost, at the place in the order where they lost it. */
@Component
final class Revocations {
    private final SubscriptionRegistry registry;
    private final SubscriptionMessages messages;

    Revocations(SubscriptionRegistry registry, SubscriptionMessages messages) {
        this.registry = registry;
        this.messages = messages;
    }

    void apply(MembershipChange change) {
        for (var role : Role.values()) {
            var subscribers = registry.find(Channel.of(role, change.space()));
            if (subscribers == null) continue;
            for (var subscription : subscribers.all()) {
                if (subscription.user().equals(change.user())) apply(subscription, role != change.role());
            }
        }
    }

    private void apply(Subscription subscription, boolean lost) {
        subscription.noteRole(lost);
        if (!lost || !(subscription.is(SubscriptionState.LIVE) || subscription.is(SubscriptionState.RECOVERING)))
            return;
        registry.unregister(subscription);
        subscription.close(messages.revoked(subscription.topic()));
    }
}
