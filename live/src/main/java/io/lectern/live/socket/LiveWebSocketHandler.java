package io.lectern.live.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lectern.live.relay.SessionMetrics;
import io.lectern.live.relay.SubscriptionRegistry;
import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import io.lectern.live.session.SessionRegistry;
import io.lectern.live.socket.PendingHandshakes.PendingHandshake;
import io.lectern.live.stomp.FrameReceiver;
import io.lectern.live.stomp.StompHandler;
import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** The server's end of a client's WebSocket: opens a session for it, and hands over whatever it sends. */
@Component
final class LiveWebSocketHandler implements WebSocketHandler {
    private static final String CLIENT = LiveWebSocketHandler.class.getName();

    private final StompHandler stomp;
    private final SessionRegistry sessions;
    private final SubscriptionRegistry subscriptions;
    private final ClientLimits limits;
    private final SessionMetrics metrics;
    private final SocketConnectionFactory connections;
    private final PendingHandshakes handshakes;

    LiveWebSocketHandler(
            StompHandler stomp,
            SessionRegistry sessions,
            SubscriptionRegistry subscriptions,
            ClientLimits limits,
            SessionMetrics metrics,
            SocketConnectionFactory connections,
            PendingHandshakes handshakes) {
        this.stomp = stomp;
        this.sessions = sessions;
        this.subscriptions = subscriptions;
        this.limits = limits;
        this.metrics = metrics;
        this.connections = connections;
        this.handshakes = handshakes;
    }

    private record Client(Session session, FrameReceiver receiver) {}

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        var session = new Session(socket.getId(), connections.to(socket), limits, this::forget);
        socket.getAttributes().put(CLIENT, new Client(session, new FrameReceiver(session, stomp, limits)));
        sessions.add(session);
        if (socket.getAttributes().remove(LiveHandshakeInterceptor.PENDING_HANDSHAKE)
                instanceof PendingHandshake handshake) handshake.over();
        if (!handshakes.isAccepting()) session.close(CloseReason.DRAINED);
    }

    @Override
    public void handleMessage(WebSocketSession socket, WebSocketMessage<?> message) {
        if (socket.getAttributes().get(CLIENT) instanceof Client client)
            client.receiver().receive(bytes(message));
    }

    @Override
    public void handleTransportError(WebSocketSession socket, Throwable failure) {
        connectionLost(socket);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        connectionLost(socket);
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    private static ByteBuffer bytes(WebSocketMessage<?> message) {
        if (message instanceof TextMessage text)
            return ByteBuffer.wrap(text.getPayload().getBytes(UTF_8));
        return message instanceof BinaryMessage binary ? binary.getPayload() : ByteBuffer.allocate(0);
    }

    private void connectionLost(WebSocketSession socket) {
        if (!(socket.getAttributes().get(CLIENT) instanceof Client client)) return;
        sessions.connectionLost(client.session());
        client.session().connectionLost();
    }

    private void forget(Session session, CloseReason why) {
        sessions.remove(session);
        session.subscriptions().all().forEach(subscriptions::unregister);
        metrics.ended(why);
    }
}
