package io.lectern.live;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What becomes of subscriptions to what is no destination. A slip costs that subscription alone, so that it does not take
 * the others of its session along; a client that goes on guessing loses the session.
 */
@Component
final class UnknownDestinations {
    private static final int FORGIVEN = 9;

    private final SubscriptionMessages verdicts;
    private final LiveMetrics metrics;

    UnknownDestinations(SubscriptionMessages verdicts, LiveMetrics metrics) {
        this.verdicts = verdicts;
        this.metrics = metrics;
    }

    /**
     * Says no.
     *
     * @throws FrameRefusedException if the session has had enough of them
     */
    void deny(Session session, String id, String destination, @Nullable String receipt) {
        if (session.misspelt() > FORGIVEN) throw new FrameRefusedException(CloseReason.BAD_DESTINATION);
        session.deliver(verdicts.noSuch(destination).to(ServerFrames.escape(id)));
        if (receipt != null) session.send(ServerFrames.receipt(receipt));
        metrics.refused(RefusalReason.BAD_DESTINATION);
    }
}
