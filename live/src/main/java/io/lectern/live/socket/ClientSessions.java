package io.lectern.live.socket;

import io.lectern.live.relay.SessionMetrics;
import io.lectern.live.relay.SubscriptionRegistry;
import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import io.lectern.live.session.SessionRegistry;
import io.lectern.live.session.SocketConnection;
import io.lectern.live.stomp.FrameReceiver;
import io.lectern.live.stomp.StompHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;

/** Opens a session for each connection, and lets go of all that is known of it once it ends. */
@Component
public final class ClientSessions {
    private final StompHandler stomp;
    private final SessionRegistry sessions;
    private final SubscriptionRegistry subscriptions;
    private final ClientLimits limits;
    private final SessionMetrics metrics;
    private final SocketConnectionFactory connections;

    ClientSessions(
            StompHandler stomp,
            SessionRegistry sessions,
            SubscriptionRegistry subscriptions,
            ClientLimits limits,
            SessionMetrics metrics,
            SocketConnectionFactory connections) {
        this.stomp = stomp;
        this.sessions = sessions;
        this.subscriptions = subscriptions;
        this.limits = limits;
        this.metrics = metrics;
        this.connections = connections;
    }

    Session open(WebSocketSession socket) {
        return open(socket.getId(), connections.to(socket));
    }

    /** Opens a session on a connection that is no socket. */
    public Session open(String id, SocketConnection connection) {
        return new Session(id, connection, limits, this::forget);
    }

    /** Takes in what the client of a session sends. */
    FrameReceiver receiver(Session session) {
        return new FrameReceiver(session, stomp, limits);
    }

    void add(Session session) {
        sessions.add(session);
    }

    /** Lets go of a session whose connection is gone. */
    public void connectionLost(Session session) {
        sessions.connectionLost(session);
        session.connectionLost();
    }

    private void forget(Session session, CloseReason why) {
        sessions.remove(session);
        session.subscriptions().all().forEach(subscriptions::unregister);
        metrics.ended(why);
    }
}
