package io.lectern.live.socket;

import io.lectern.kernel.access.AllowedOrigins;
import io.lectern.live.relay.RefusalReason;
import io.lectern.live.relay.SessionMetrics;
import io.lectern.live.session.ClientLimits;
import io.lectern.live.socket.PendingHandshakes.PendingHandshake;
import io.lectern.live.stomp.TokenBucket;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Lets a handshake pass: not with a token in the URL, since URLs are logged, not from pages of strange origins, which
 * browsers let connect everywhere (RFC 6455, 10.2), not when the node is about to stop, and no more of them than the
 * node can serve beside those who are there.
 *
 * <p>The rate is the node's, not an address's: a class room or a proxy is one address, and an attacker has many. Who sees
 * the true addresses is the proxy in front, which can limit each of them.
 */
final class LiveHandshakeInterceptor implements HandshakeInterceptor {
    /** Where the socket finds the handshake that it came from. */
    static final String PENDING_HANDSHAKE = PendingHandshake.class.getName();

    private final AllowedOrigins allowedOrigins;
    private final TokenBucket allowance;
    private final PendingHandshakes handshakes;
    private final SessionMetrics metrics;

    LiveHandshakeInterceptor(
            AllowedOrigins allowedOrigins, ClientLimits limits, PendingHandshakes handshakes, SessionMetrics metrics) {
        this.allowedOrigins = allowedOrigins;
        this.allowance = new TokenBucket(limits.handshakes(), limits.handshakeBurst(), System::nanoTime);
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
        var refusal = refusal(request);
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

    /** By the rules of the web server, which are Java's. */
    private static boolean isUrl(HttpServletRequest asked) {
        try {
            new URI(asked.getRequestURL() + "?" + Objects.requireNonNullElse(asked.getQueryString(), ""));
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private @Nullable RefusalReason refusal(ServerHttpRequest request) {
        var asked = ((ServletServerHttpRequest) request).getServletRequest();
        if (UrlTokens.in(asked)) return RefusalReason.TOKEN_IN_URL;
        if (!isUrl(asked)) return RefusalReason.MALFORMED_URL;
        if (!WebUtils.isSameOrigin(request)
                && !allowedOrigins.include(request.getHeaders().getOrigin())) return RefusalReason.STRANGE_ORIGIN;
        if (!handshakes.isAccepting()) return RefusalReason.DRAINING;
        return allowance.take() ? null : RefusalReason.TOO_MANY_HANDSHAKES;
    }
}
