package io.lectern.live.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import io.lectern.live.socket.PendingHandshakes.PendingHandshake;
import io.lectern.live.stomp.FrameReceiver;
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

    private final ClientSessions sessions;
    private final PendingHandshakes handshakes;

    LiveWebSocketHandler(ClientSessions sessions, PendingHandshakes handshakes) {
        this.sessions = sessions;
        this.handshakes = handshakes;
    }

    private record Client(Session session, FrameReceiver receiver) {}

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        var session = sessions.open(socket);
        socket.getAttributes().put(CLIENT, new Client(session, sessions.receiver(session)));
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
        if (socket.getAttributes().get(CLIENT) instanceof Client client) sessions.connectionLost(client.session());
    }
}
