package io.lectern.http.response;

import io.lectern.http.ProblemDetails.NotMatched;
import io.lectern.http.request.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;

/** What a read asks of the tag of its answer (RFC 9110, section 13.1). */
record Preconditions(HttpServletRequest request) {

    /** Those of a request that reads and is going to get what it asks for: only then do they count. */
    static Optional<Preconditions> of(ServerHttpRequest request, ServerHttpResponse response) {
        return (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
                        && request instanceof ServletServerHttpRequest asked
                        && response instanceof ServletServerHttpResponse sent
                        && sent.getServletResponse().getStatus() == HttpStatus.OK.value()
                ? Optional.of(new Preconditions(asked.getServletRequest()))
                : Optional.empty();
    }

    /**
     * Lets pass only who wants what is tagged so, or anything.
     *
     * @param tag null if nothing tags the answer
     * @throws NotMatched if the client wants another
     */
    void requireMatch(@Nullable String tag) {
        if (request.getHeader(HttpHeaders.IF_MATCH) == null) return;
        if (!EntityTag.isMet(request.getHeaders(HttpHeaders.IF_MATCH), tag)) throw new NotMatched();
    }

    /** Whether the client has what is tagged so already. */
    boolean isUnchanged(@Nullable String tag) {
        requireMatch(tag);
        return tag != null && EntityTag.matches(request.getHeaders(HttpHeaders.IF_NONE_MATCH), tag);
    }
}
