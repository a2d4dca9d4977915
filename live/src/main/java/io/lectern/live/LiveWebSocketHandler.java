package io.lectern.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lectern.live.PendingHandshakes.PendingHandshake;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** The end of a client's WebSocket: opens a session for it, and reads frames from whatever it sends. */
@Component
final class LiveWebSocketHandler implements WebSocketHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWebSocketHandler.class);
    private static final String CLIENT = LiveWebSocketHandler.class.getName();

    /**
     * How many pieces of text or bytes, or pongs, a client may send for each frame that it may send: frames may come in
     * pieces, and heart-beats are none, but a flood of either is one.
     */
    private static final int PIECES = 10;

    /** Tomcat's name for how long a client may take to answer a close, and how long that is in milliseconds. */
    private static final String CLOSE_TIMEOUT = "org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT";

    private static final long CLOSE_MILLIS = 2000;

    private final StompHandler stomp;
    private final SessionRegistry sessions;
    private final SubscriptionRegistry routes;
    private final ClientLimits limits;
    private final LiveMetrics metrics;
    private final SocketConnectionFactory wires;
    private final Drain drain;

    LiveWebSocketHandler(
            StompHandler stomp,
            SessionRegistry sessions,
            SubscriptionRegistry routes,
            ClientLimits limits,
            LiveMetrics metrics,
            SocketConnectionFactory wires,
            Drain drain) {
        this.stomp = stomp;
        this.sessions = sessions;
        this.routes = routes;
        this.limits = limits;
        this.metrics = metrics;
        this.wires = wires;
        this.drain = drain;
    }

    private record Client(Session session, FrameReader reader, TokenBucket pieces) {}

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        var session = new Session(socket.getId(), wires.to(socket), limits, this::forget);
        var allowance = new TokenBucket(limits.rate(), limits.burst(), System::nanoTime);
        var reader = new FrameReader(session::frameLimit, frame -> take(session, allowance, frame));
        var pieces = new TokenBucket(PIECES * limits.rate(), PIECES * limits.burst(), System::nanoTime);
        socket.getAttributes().put(CLIENT, new Client(session, reader, pieces));
        boundClose(socket);
        sessions.add(session);
        if (socket.getAttributes().remove(LiveHandshakeInterceptor.PENDING_HANDSHAKE)
                instanceof PendingHandshake arrival) arrival.over();
        if (drain.underway()) session.end(CloseReason.DRAINED);
    }

    @Override
    public void handleMessage(WebSocketSession socket, WebSocketMessage<?> message) {
        var client = (Client) socket.getAttributes().get(CLIENT);
        if (client == null || client.session().ended()) return;
        client.session().pulse().touch();
        try {
            if (!client.pieces().take()) throw new FrameRefusedException(CloseReason.RATE_LIMITED);
            if (message instanceof TextMessage text) {
                client.reader().read(ByteBuffer.wrap(text.getPayload().getBytes(UTF_8)));
            } else if (message instanceof BinaryMessage binary) {
                client.reader().read(binary.getPayload());
            }
        } catch (FrameRefusedException refused) {
            client.session().refuse(refused, null);
        } catch (RuntimeException failure) {
            LOG.error("A live session ends since its frame could not be handled", failure);
            client.session().end(CloseReason.UNAVAILABLE);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession socket, Throwable failure) {
        lost(socket);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        lost(socket);
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    /** A client that leaves the close unanswered would otherwise keep its socket for half a minute. */
    private static void boundClose(WebSocketSession socket) {
        var container = ((NativeWebSocketSession) socket).getNativeSession(jakarta.websocket.Session.class);
        if (container != null) container.getUserProperties().put(CLOSE_TIMEOUT, CLOSE_MILLIS);
    }

    private void take(Session session, TokenBucket allowance, byte[] frame) {
        if (session.ended()) return;
        var decoded = ClientFrame.decode(frame);
        try {
            if (!allowance.take()) throw new FrameRefusedException(CloseReason.RATE_LIMITED);
            stomp.handle(session, decoded);
        } catch (FrameRefusedException refused) {
            session.refuse(refused, decoded);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            session.end(CloseReason.UNAVAILABLE);
        }
    }

    private void lost(WebSocketSession socket) {
        if (!(socket.getAttributes().get(CLIENT) instanceof Client client)) return;
        sessions.disconnected(client.session());
        client.session().lost();
    }

    private void forget(Session session, CloseReason why) {
        sessions.remove(session);
        session.subscriptions().values().forEach(routes::leave);
        metrics.ended(why);
    }
}
