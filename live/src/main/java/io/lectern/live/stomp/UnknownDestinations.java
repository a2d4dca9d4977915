package io.lectern.live.stomp;

import io.lectern.live.frame.ServerFrames;
import io.lectern.live.relay.RefusalReason;
import io.lectern.live.relay.SessionMetrics;
import io.lectern.live.relay.SubscriptionMessages;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What becomes of subscriptions to what is no destination. A slip costs that subscription alone, so that it does not
 * take the others of its session along; a client that goes on guessing loses the session.
 */
@Component
final class UnknownDestinations {
    private static final int FORGIVEN = 9;

    private final SubscriptionMessages messages;
    private final SessionMetrics metrics;

    UnknownDestinations(SubscriptionMessages messages, SessionMetrics metrics) {
        this.messages = messages;
        this.metrics = metrics;
    }

    /**
     * Says no.
     *
     * @throws FrameRefusedException if the session has had enough of them
     */
    void deny(Session session, String id, String destination, @Nullable String receipt) {
        if (session.subscriptions().countUnknownDestination() > FORGIVEN)
            throw new FrameRefusedException(CloseReason.BAD_DESTINATION);
        session.output().deliver(messages.unknownDestination(destination).to(ServerFrames.escape(id)));
        if (receipt != null) session.output().send(ServerFrames.receipt(receipt));
        metrics.refused(RefusalReason.BAD_DESTINATION);
    }
}
