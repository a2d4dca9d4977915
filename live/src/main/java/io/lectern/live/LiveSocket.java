package io.lectern.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lectern.live.Handshakes.Arrival;
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

/** The end of a client's WebSocket: opens a session for it, and reads frames from whatever it sends. */
@Component
final class LiveSocket implements WebSocketHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);
    private static final String CLIENT = LiveSocket.class.getName();

    private final Stomp stomp;
    private final Sessions sessions;
    private final Routes routes;
    private final Limits limits;
    private final LiveMetrics metrics;
    private final Wires wires;
    private final Drain drain;

    LiveSocket(
            Stomp stomp,
            Sessions sessions,
            Routes routes,
            Limits limits,
            LiveMetrics metrics,
            Wires wires,
            Drain drain) {
        this.stomp = stomp;
        this.sessions = sessions;
        this.routes = routes;
        this.limits = limits;
        this.metrics = metrics;
        this.wires = wires;
        this.drain = drain;
    }

    private record Client(Session session, FrameReader reader) {}

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        var session = new Session(socket.getId(), wires.to(socket), limits, this::forget);
        var allowance = new TokenBucket(limits.rate(), limits.burst(), System::nanoTime);
        var reader = new FrameReader(session::frameLimit, frame -> take(session, allowance, frame));
        socket.getAttributes().put(CLIENT, new Client(session, reader));
        sessions.add(session);
        if (socket.getAttributes().remove(HandshakeGuard.ARRIVAL) instanceof Arrival arrival) arrival.over();
        if (drain.underway()) session.end(Ending.DRAINED);
    }

    @Override
    public void handleMessage(WebSocketSession socket, WebSocketMessage<?> message) {
        var client = (Client) socket.getAttributes().get(CLIENT);
        if (client == null || client.session().ended()) return;
        client.session().pulse().touch();
        try {
            if (message instanceof TextMessage text) {
                client.reader().read(ByteBuffer.wrap(text.getPayload().getBytes(UTF_8)));
            } else if (message instanceof BinaryMessage binary) {
                client.reader().read(binary.getPayload());
            }
        } catch (Refused refused) {
            client.session().end(refused.ending());
        } catch (RuntimeException failure) {
            LOG.error("A live session ends since its frame could not be handled", failure);
            client.session().end(Ending.FAILED);
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

    private void take(Session session, TokenBucket allowance, byte[] frame) {
        if (session.ended()) return;
        if (!allowance.take()) throw new Refused(Ending.RATE_LIMITED);
        try {
            stomp.handle(session, ClientFrame.decode(frame));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            session.end(Ending.FAILED);
        }
    }

    private void lost(WebSocketSession socket) {
        if (!(socket.getAttributes().get(CLIENT) instanceof Client client)) return;
        sessions.disconnected(client.session());
        client.session().lost();
    }

    private void forget(Session session, Ending why) {
        sessions.remove(session);
        session.subscriptions().values().forEach(routes::leave);
        metrics.ended(why);
    }
}
