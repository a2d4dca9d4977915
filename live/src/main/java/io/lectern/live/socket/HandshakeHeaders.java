package io.lectern.live.socket;

import io.lectern.live.relay.RefusalReason;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketHttpHeaders;

/** Whether a request opens a WebSocket (RFC 6455, 4.2.1); to others, Spring and Tomcat answer with lines of text. */
final class HandshakeHeaders {
    /** The one version of WebSocket that is spoken. */
    static final String VERSION = "13";

    /** 16 bytes in Base64. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{22}==");

    private HandshakeHeaders() {}

    /** What is wrong with it, or null if nothing is. */
    static @Nullable RefusalReason refusal(ServerHttpRequest request) {
        if (request.getMethod() != HttpMethod.GET) return RefusalReason.WRONG_METHOD;
        var headers = request.getHeaders();
        var connection = headers.getConnection();
        if (!"websocket".equalsIgnoreCase(headers.getUpgrade())
                || !connection.contains("Upgrade") && !connection.contains("upgrade")) return RefusalReason.NO_UPGRADE;
        if (!VERSION.equals(headers.getFirst(WebSocketHttpHeaders.SEC_WEBSOCKET_VERSION)))
            return RefusalReason.WRONG_VERSION;
        var key = headers.getFirst(WebSocketHttpHeaders.SEC_WEBSOCKET_KEY);
        return key != null && KEY.matcher(key).matches() ? null : RefusalReason.NO_UPGRADE;
    }
}
