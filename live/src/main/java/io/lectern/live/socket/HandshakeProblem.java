package io.lectern.live.socket;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.live.relay.RefusalReason;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;

/** What a client is answered whose handshake is refused (RFC 9457). */
record HandshakeProblem(HttpStatus status, String type, String detail) {
    private static final int RETRY_WITHIN_SECONDS = 10;

    static HandshakeProblem of(RefusalReason refusal) {
        return switch (refusal) {
            case TOKEN_IN_URL ->
                new HandshakeProblem(
                        HttpStatus.BAD_REQUEST,
                        "validation",
                        "A token must not be in the URL; it belongs in the CONNECT frame");
            case MALFORMED_URL ->
                new HandshakeProblem(HttpStatus.BAD_REQUEST, "validation", "The URL has a query that is none");
            case STRANGE_ORIGIN ->
                new HandshakeProblem(HttpStatus.FORBIDDEN, "forbidden", "Pages of this origin may not connect");
            case DRAINING ->
                new HandshakeProblem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "This node is about to stop; another one answers soon");
            case TOO_MANY_HANDSHAKES ->
                new HandshakeProblem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "Too many come at the same time; try again soon");
            case DENIED, BAD_DESTINATION ->
                throw new IllegalArgumentException("No handshake is refused for a subscription");
        };
    }

    /** Writes it; whoever may come back is asked to at a random time, so that not all do at once. */
    void answer(ServerHttpResponse response) throws IOException {
        var problem = JSON.createObjectNode()
                .put("type", "urn:lectern:problem:" + type)
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", detail);
        if (status == HttpStatus.BAD_REQUEST) {
            problem.putArray("errors").addObject().put("field", "query").put("message", detail);
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            var seconds = ThreadLocalRandom.current().nextInt(1, RETRY_WITHIN_SECONDS + 1);
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        }
        response.setStatusCode(status);
        response.getHeaders().set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        response.getBody().write(JSON.writeValueAsBytes(problem));
    }
}
