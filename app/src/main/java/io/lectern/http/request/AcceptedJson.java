package io.lectern.http.request;

import io.lectern.kernel.message.Download;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Whether a client takes the JSON that it would be answered (RFC 9110, 12.5.1). Spring asks when it writes the answer:
 * by then a command has been carried out.
 */
final class AcceptedJson {
    private static final Set<String> ANY = Set.of(MediaType.ALL_VALUE, MediaType.APPLICATION_JSON_VALUE);
    private static final Set<Class<?>> NO_JSON = Set.of(void.class, Void.class, Download.class, byte[].class);

    private AcceptedJson() {}

    /** @throws HttpMediaTypeNotAcceptableException if the client takes something else only */
    static void require(HttpServletRequest request, HandlerMethod handler) throws HttpMediaTypeNotAcceptableException {
        var accept = AcceptedRanges.header(request);
        if (accept.isBlank() || ANY.contains(accept) || !answersJson(request, handler)) return;
        if (AcceptedRanges.parse(accept).quality(MediaType.APPLICATION_JSON) == 0)
            throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
        request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(MediaType.APPLICATION_JSON));
    }

    /** A handler that says what it produces was chosen by that. */
    private static boolean answersJson(HttpServletRequest request, HandlerMethod handler) {
        if (request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) != null) return false;
        var answer = ResolvableType.forMethodReturnType(handler.getMethod());
        var body = ResponseEntity.class == answer.resolve() ? answer.getGeneric(0) : answer;
        return !NO_JSON.contains(body.resolve(Object.class));
    }
}
