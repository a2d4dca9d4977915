package io.lectern.live.socket;

import io.lectern.live.relay.SessionMetrics;
import io.lectern.live.socket.PendingHandshakes.PendingHandshake;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets a handshake pass or answers why not, and keeps in mind that a session is to come of it. */
final class LiveHandshakeInterceptor implements HandshakeInterceptor {
    /** Where the socket finds the handshake that it came from. */
    static final String PENDING_HANDSHAKE = PendingHandshake.class.getName();

    private final HandshakeCheck check;
    private final PendingHandshakes handshakes;
    private final SessionMetrics metrics;

    LiveHandshakeInterceptor(HandshakeCheck check, PendingHandshakes handshakes, SessionMetrics metrics) {
        this.check = check;
        this.handshakes = handshakes;
        this.metrics = metrics;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws IOException {
        var handshake = handshakes.begin();
        var refusal = check.refusal(request);
        if (refusal == null) {
            attributes.put(PENDING_HANDSHAKE, handshake);
            ((ServletServerHttpRequest) request).getServletRequest().setAttribute(PENDING_HANDSHAKE, handshake);
            return true;
        }
        handshake.over();
        metrics.refused(refusal);
        HandshakeProblem.of(refusal).answer(response);
        return false;
    }

    /** No session comes of a handshake that the web server does not take up. */
    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {
        var answer = ((ServletServerHttpResponse) response).getServletResponse();
        if (answer.getStatus() == HttpStatus.SWITCHING_PROTOCOLS.value()) return;
        var asked = ((ServletServerHttpRequest) request).getServletRequest();
        if (asked.getAttribute(PENDING_HANDSHAKE) instanceof PendingHandshake handshake) handshake.over();
    }
}
