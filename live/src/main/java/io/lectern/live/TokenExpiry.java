package io.lectern.live;

import io.lectern.kernel.access.Authenticator.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** That sessions end with their tokens: clients are told ahead, and may go on with a new token. */
@Component
final class TokenExpiry {
    private final BearerAuthenticator credentials;
    private final SessionRegistry sessions;
    private final Relay relay;
    private final ClientLimits limits;
    private final Set<Session> unanswered = ConcurrentHashMap.newKeySet();
    private final Map<Subscription, Instant> warned = new ConcurrentHashMap<>();

    TokenExpiry(BearerAuthenticator credentials, SessionRegistry sessions, Relay relay, ClientLimits limits) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.relay = relay;
        this.limits = limits;
    }

    /**
     * Lets a session go on with the token of a frame.
     *
     * @throws FrameRefusedException if it proves nothing, or somebody else
     */
    void renew(Session session, ClientFrame frame) {
        var caller = credentials.of(frame.header("Authorization"));
        if (!session.user().equals(Optional.of(caller.user())))
            throw new FrameRefusedException(CloseReason.UNAUTHENTICATED);
        session.identify(caller);
        var receipt = frame.header("receipt");
        relay.between(() -> {
            answer(session);
            if (receipt != null) session.send(ServerFrames.receipt(receipt));
        });
    }

    /** Tells those whose tokens end soon, and those who could not be told before. */
    void check(Instant now) {
        for (var session : unanswered) {
            unanswered.remove(session);
            relay.between(() -> answer(session));
        }
        warned.keySet().removeIf(subscription -> subscription.is(SubscriptionState.GONE));
        var soon = now.plus(limits.warning());
        for (var session : sessions.all()) {
            session.caller().map(Caller::expires).filter(soon::isAfter).ifPresent(expires -> warn(session, expires));
        }
    }

    private void warn(Session session, Instant expires) {
        for (var queue : session.ownQueues()) {
            if (!queue.is(SubscriptionState.LIVE) || expires.equals(warned.put(queue, expires))) continue;
            relay.between(() -> queue.tell(ControlMessages.expiring(queue.topic(), expires)));
        }
    }

    /** Says so as soon as the session hears its own queue, if it listens to that at all; of several tokens, the last. */
    private void answer(Session session) {
        if (session.ended()) return;
        var expires = session.caller().orElseThrow().expires();
        var queues = session.ownQueues();
        var heard = queues.stream().anyMatch(queue -> queue.is(SubscriptionState.LIVE));
        for (var queue : queues) queue.tell(ControlMessages.authenticated(queue.topic(), expires));
        if (!heard && !queues.isEmpty()) unanswered.add(session);
    }
}
