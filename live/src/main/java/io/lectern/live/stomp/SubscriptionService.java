package io.lectern.live.stomp;

import io.lectern.kernel.feed.EventFeed;
import io.lectern.live.relay.Relay;
import io.lectern.live.relay.SubscriptionRegistry;
import io.lectern.live.relay.TopicAuthorization;
import io.lectern.live.resume.ReplayService;
import io.lectern.live.resume.SubscribeReplies;
import io.lectern.live.session.Session;
import io.lectern.live.session.SubscribeRequest;
import io.lectern.live.session.Subscription;
import org.springframework.stereotype.Component;

/**
 * Takes every subscription to its reply. It is registered first, is checked then, and is decided by the relay between
 * two events: so nothing is lost or repeated at the seam, and a role that is lost in between does not slip through.
 */
@Component
public final class SubscriptionService {
    private final SubscriptionRegistry registry;
    private final TopicAuthorization authorization;
    private final EventFeed feed;
    private final Relay relay;
    private final SubscribeReplies replies;
    private final ReplayService replays;

    SubscriptionService(
            SubscriptionRegistry registry,
            TopicAuthorization authorization,
            EventFeed feed,
            Relay relay,
            SubscribeReplies replies,
            ReplayService replays) {
        this.registry = registry;
        this.authorization = authorization;
        this.feed = feed;
        this.relay = relay;
        this.replies = replies;
        this.replays = replays;
    }

    /** Opens a subscription of a session; its reply follows. */
    public Subscription subscribe(Session session, SubscribeRequest request) throws InterruptedException {
        var subscription = session.subscriptions().open(request);
        var subscribers = registry.register(subscription);
        if (!authorization.permits(request.topic(), request.user())) {
            replies.deny(subscription);
            return subscription;
        }
        var reached = relay.reached();
        if (!subscribers.isInitialized()) {
            subscribers.initialize(
                    feed.lastFor(request.topic().channel(), reached).orElse(null));
        }
        if (request.resumeAfter() == null) {
            relay.runBetweenEvents(() -> replies.accept(subscription, subscribers));
        } else {
            replays.begin(subscription, subscribers, session.subscriptions().replayTurns());
        }
        if (session.isClosed()) registry.unregister(subscription);
        return subscription;
    }

    /** Lets a subscription go, after its reply and with a receipt if one is asked for. */
    void unsubscribe(Subscription subscription, Runnable receipt) {
        relay.runBetweenEvents(() -> {
            registry.unregister(subscription);
            receipt.run();
        });
    }
}
