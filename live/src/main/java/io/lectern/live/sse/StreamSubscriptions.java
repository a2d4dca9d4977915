package io.lectern.live.sse;

import io.lectern.live.relay.RefusalReason;
import io.lectern.live.relay.SessionMetrics;
import io.lectern.live.relay.SubscriptionMessages;
import io.lectern.live.session.Session;
import io.lectern.live.session.SubscribeRequest;
import io.lectern.live.session.Topic;
import io.lectern.live.stomp.SubscriptionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Subscribes a stream to what its request names, each under its number there; the replies are in the stream. */
@Component
final class StreamSubscriptions {
    private final SubscriptionService subscriptions;
    private final SubscriptionMessages messages;
    private final SessionMetrics metrics;

    StreamSubscriptions(SubscriptionService subscriptions, SubscriptionMessages messages, SessionMetrics metrics) {
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.metrics = metrics;
    }

    /** @param positions where to go on; nothing changes them before the response is written to */
    void open(Session session, RequestedDestinations destinations, Positions positions) throws InterruptedException {
        for (var number = 0; number < destinations.size(); number++) {
            var requested = destinations.all().get(number);
            var id = Integer.toString(number);
            var topic = requested.topic();
            if (topic.isPresent()) subscribe(session, id, topic.get(), positions.of(number));
            else refuse(session, id, requested.name());
        }
    }

    private void subscribe(Session session, String id, Topic topic, @Nullable String after)
            throws InterruptedException {
        var user = session.user().orElseThrow();
        subscriptions.subscribe(session, new SubscribeRequest(user, id, topic, null, after));
    }

    private void refuse(Session session, String id, String destination) {
        var denied = messages.unknownDestination(destination);
        session.output().deliver(session.output().format().message(denied, id));
        metrics.refused(RefusalReason.BAD_DESTINATION);
    }
}
