package io.lectern.live.socket;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.live.relay.RefusalReason;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHttpHeaders;

/**
 * What a client is answered whose handshake is refused (RFC 9457).
 *
 * @param field what of the request is invalid, if that is why
 */
record HandshakeProblem(
        HttpStatus status, String type, @Nullable String field, String detail) {
    private static final String OPENED =
            "A WebSocket of version " + HandshakeHeaders.VERSION + " is opened here, by GET";
    private static final int RETRY_WITHIN_SECONDS = 10;

    static HandshakeProblem of(RefusalReason refusal) {
        return switch (refusal) {
            case TOKEN_IN_URL -> invalid("query", "A token must not be in the URL; it belongs in the CONNECT frame");
            case MALFORMED_URL -> invalid("query", "The URL has a query that is none");
            case WRONG_METHOD -> problem(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", OPENED);
            case NO_UPGRADE -> invalid("request", OPENED);
            case WRONG_VERSION -> problem(HttpStatus.UPGRADE_REQUIRED, "upgrade-required", OPENED);
            case STRANGE_ORIGIN -> problem(HttpStatus.FORBIDDEN, "forbidden", "Pages of this origin may not connect");
            case DRAINING -> unavailable("This node is about to stop; another one answers soon");
            case TOO_MANY_HANDSHAKES -> unavailable("Too many come at the same time; try again soon");
            case DENIED, BAD_DESTINATION ->
                throw new IllegalArgumentException("No handshake is refused for a subscription");
        };
    }

    private static HandshakeProblem problem(HttpStatus status, String type, String detail) {
        return new HandshakeProblem(status, type, null, detail);
    }

    private static HandshakeProblem invalid(String field, String detail) {
        return new HandshakeProblem(HttpStatus.BAD_REQUEST, "validation", field, detail);
    }

    private static HandshakeProblem unavailable(String detail) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail);
    }

    /** Writes it; whoever may come back is asked to at a random time, so that not all do at once. */
    void answer(ServerHttpResponse response) throws IOException {
        var problem = JSON.createObjectNode()
                .put("type", "urn:lectern:problem:" + type)
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", detail);
        if (field != null)
            problem.putArray("errors").addObject().put("field", field).put("message", detail);
        response.setStatusCode(status);
        addHeaders(response.getHeaders());
        response.getBody().write(JSON.writeValueAsBytes(problem));
    }

    /** With what each status promises to say (RFC 9110, 15.5.6 and 15.5.22, and RFC 6455, 4.4). */
    private void addHeaders(HttpHeaders headers) {
        headers.set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        if (status == HttpStatus.METHOD_NOT_ALLOWED) headers.setAllow(Set.of(HttpMethod.GET));
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            var seconds = ThreadLocalRandom.current().nextInt(1, RETRY_WITHIN_SECONDS + 1);
            headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        }
        if (status == HttpStatus.UPGRADE_REQUIRED) {
            headers.setUpgrade("websocket");
            headers.set(WebSocketHttpHeaders.SEC_WEBSOCKET_VERSION, HandshakeHeaders.VERSION);
        }
    }
}
