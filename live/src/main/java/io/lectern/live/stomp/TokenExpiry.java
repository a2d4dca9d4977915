package io.lectern.live.stomp;

import io.lectern.live.frame.ServerFrames;
import io.lectern.live.relay.ControlMessages;
import io.lectern.live.relay.Relay;
import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import io.lectern.live.session.Subscription;
import io.lectern.live.session.SubscriptionState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** That sessions end with their tokens: clients are warned ahead, and may go on with a new token. */
@Component
final class TokenExpiry {
    private final BearerAuthenticator authenticator;
    private final Relay relay;
    private final ClientLimits limits;
    private final Set<Session> unanswered = ConcurrentHashMap.newKeySet();
    private final Map<Subscription, Instant> warned = new ConcurrentHashMap<>();

    TokenExpiry(BearerAuthenticator authenticator, Relay relay, ClientLimits limits) {
        this.authenticator = authenticator;
        this.relay = relay;
        this.limits = limits;
    }

    /**
     * Lets a session go on with the token of a frame.
     *
     * @throws FrameRefusedException if it proves nothing, or somebody else
     */
    void renew(Session session, ClientFrame frame) {
        var caller = authenticator.authenticate(frame.header("Authorization"));
        if (!session.user().equals(Optional.of(caller.user())))
            throw new FrameRefusedException(CloseReason.UNAUTHENTICATED);
        session.authenticate(caller);
        var receipt = frame.header("receipt");
        relay.runBetweenEvents(() -> {
            answer(session);
            if (receipt != null) session.output().send(ServerFrames.receipt(receipt));
        });
    }

    /** Answers those who could not be answered before. */
    void check() {
        for (var session : unanswered) {
            unanswered.remove(session);
            relay.runBetweenEvents(() -> answer(session));
        }
        warned.keySet().removeIf(subscription -> subscription.is(SubscriptionState.CLOSED));
    }

    /** Warns a session whose token ends soon. */
    void check(Session session, Instant now) {
        var caller = session.caller().orElse(null);
        if (caller != null && caller.expires().isBefore(now.plus(limits.warning()))) warn(session, caller.expires());
    }

    private void warn(Session session, Instant expires) {
        for (var queue : session.warned()) {
            if (!queue.is(SubscriptionState.LIVE) || expires.equals(warned.put(queue, expires))) continue;
            relay.runBetweenEvents(() -> queue.notifyLive(ControlMessages.expiring(queue.topic(), expires)));
        }
    }

    /** Says so as soon as the session's own queue is live, if it subscribes to that; of several tokens, the last. */
    private void answer(Session session) {
        if (session.isClosed()) return;
        var expires = session.caller().orElseThrow().expires();
        var queues = session.subscriptions().ownQueues();
        var anyLive = queues.stream().anyMatch(queue -> queue.is(SubscriptionState.LIVE));
        for (var queue : queues) queue.notifyLive(ControlMessages.authenticated(queue.topic(), expires));
        if (!anyLive && !queues.isEmpty()) unanswered.add(session);
    }
}
