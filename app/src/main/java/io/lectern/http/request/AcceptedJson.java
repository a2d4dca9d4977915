package io.lectern.http.request;

import io.lectern.kernel.message.Download;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
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
        var accept = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        if (accept.isBlank() || ANY.contains(accept) || !answersJson(request, handler)) return;
        if (!isAccepted(parsed(accept)))
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

    /** The range that says most of JSON decides. */
    private static boolean isAccepted(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(MediaType.APPLICATION_JSON))
                .max(Comparator.comparingInt(AcceptedJson::precision))
                .filter(range -> range.getQualityValue() > 0)
                .isPresent();
    }

    private static int precision(MediaType range) {
        if (range.isWildcardType()) return 0;
        return range.isWildcardSubtype() ? 1 : 2;
    }

    private static List<MediaType> parsed(String accept) throws HttpMediaTypeNotAcceptableException {
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException unreadable) {
            throw new HttpMediaTypeNotAcceptableException("The Accept header names no media type");
        }
    }
}
