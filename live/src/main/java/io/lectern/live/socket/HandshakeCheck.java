package io.lectern.live.socket;

import io.lectern.kernel.access.AllowedOrigins;
import io.lectern.live.relay.RefusalReason;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.util.WebUtils;

/**
 * Which handshakes are refused: what is none, those with a token in the URL, since URLs are logged, those from pages of
 * strange origins, which browsers let connect everywhere (RFC 6455, 10.2), all when the node is about to stop, and
 * those beyond what the node can serve beside those who are there.
 */
final class HandshakeCheck {
    private final AllowedOrigins allowedOrigins;
    private final ConnectionRate rate;
    private final PendingHandshakes handshakes;

    HandshakeCheck(AllowedOrigins allowedOrigins, ConnectionRate rate, PendingHandshakes handshakes) {
        this.allowedOrigins = allowedOrigins;
        this.rate = rate;
        this.handshakes = handshakes;
    }

    /** Why a handshake is refused, or null if it is not. */
    @Nullable
    RefusalReason refusal(ServerHttpRequest request) {
        var asked = ((ServletServerHttpRequest) request).getServletRequest();
        if (UrlTokens.in(asked)) return RefusalReason.TOKEN_IN_URL;
        if (!isUrl(asked)) return RefusalReason.MALFORMED_URL;
        if (!WebUtils.isSameOrigin(request)
                && !allowedOrigins.include(request.getHeaders().getOrigin())) return RefusalReason.STRANGE_ORIGIN;
        var refusal = HandshakeHeaders.refusal(request);
        if (refusal != null) return refusal;
        if (!handshakes.isAccepting()) return RefusalReason.DRAINING;
        return rate.take() ? null : RefusalReason.TOO_MANY_HANDSHAKES;
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
}
