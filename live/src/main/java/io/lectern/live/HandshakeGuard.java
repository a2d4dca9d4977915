package io.lectern.live;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a handshake pass: not with a token in the URL, since URLs are logged, not from pages of strange origins, which
 * browsers let connect everywhere (RFC 6455, 10.2), and not when the node is about to stop.
 */
final class HandshakeGuard implements HandshakeInterceptor {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Set<String> allowedOrigins;
    private final Drain drain;
    private final LiveMetrics metrics;

    HandshakeGuard(List<String> allowedOrigins, Drain drain, LiveMetrics metrics) {
        this.allowedOrigins = Set.copyOf(allowedOrigins);
        this.drain = drain;
        this.metrics = metrics;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws Exception {
        var refusal = refusal(request);
        if (refusal == null) return true;
        metrics.refused(refusal);
        switch (refusal) {
            case TOKEN_IN_URL -> {
                var detail = "A token must not be in the URL; it belongs in the CONNECT frame";
                var errors = List.of(Map.of("field", "query", "message", detail));
                refuse(response, HttpStatus.BAD_REQUEST, "validation", Map.of("detail", detail, "errors", errors));
            }
            case DRAINING -> {
                response.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
                var detail = "This node is about to stop; another one answers soon";
                refuse(response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", Map.of("detail", detail));
            }
            default -> {
                var detail = "Pages of this origin may not connect";
                refuse(response, HttpStatus.FORBIDDEN, "forbidden", Map.of("detail", detail));
            }
        }
        return false;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}

    private @Nullable Refusal refusal(ServerHttpRequest request) {
        if (carriesToken(request)) return Refusal.TOKEN_IN_URL;
        if (!WebUtils.isSameOrigin(request)
                && !allowedOrigins.contains(request.getHeaders().getOrigin())) return Refusal.STRANGE_ORIGIN;
        return drain.underway() ? Refusal.DRAINING : null;
    }

    private static boolean carriesToken(ServerHttpRequest request) {
        var names = ((ServletServerHttpRequest) request).getServletRequest().getParameterNames();
        return Collections.list(names).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("token") || name.equals("authorization"));
    }

    private static void refuse(ServerHttpResponse response, HttpStatus status, String type, Map<String, Object> more)
            throws Exception {
        var problem = JSON.createObjectNode()
                .put("type", "urn:lectern:problem:" + type)
                .put("title", status.getReasonPhrase())
                .put("status", status.value());
        more.forEach(problem::putPOJO);
        response.setStatusCode(status);
        response.getHeaders().set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        response.getBody().write(JSON.writeValueAsBytes(problem));
    }
}
