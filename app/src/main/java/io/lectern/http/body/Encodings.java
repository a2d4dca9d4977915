package io.lectern.http.body;

import io.lectern.http.ProblemDetails;
import io.lectern.kernel.message.Problem.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Whether a body is as it says, compressed by nobody, and text in UTF-8, as JSON between strangers is, and CSV here: no
 * decoder guesses, and none mends.
 */
final class Encodings {
    private static final Set<String> TEXTS = Set.of("json", "csv");
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final int LONGEST_UNIT = 4;
    private static final String PLAIN = "identity";

    private Encodings() {}

    /** Whether it is refused for being compressed, with what RFC 9110 has such an answer say beside. */
    static Optional<ProblemDetail> compressed(HttpServletRequest request, HttpServletResponse response) {
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding == null || coding.equalsIgnoreCase(PLAIN)) return Optional.empty();
        response.setHeader(HttpHeaders.ACCEPT_ENCODING, PLAIN);
        return Optional.of(unsupported("The body must not be encoded"));
    }

    static @Nullable ProblemDetail wrong(BufferedRequest request) {
        var type = request.getContentType();
        if (type == null || READS.contains(request.getMethod()) && request.body().length == 0) return null;
        try {
            return wrong(MediaType.parseMediaType(type), request.body());
        } catch (InvalidMediaTypeException e) {
            return unsupported("The type of the body cannot be read");
        }
    }

    private static @Nullable ProblemDetail wrong(MediaType type, byte[] body) {
        if (!type.isConcrete()) return unsupported("The type of the body must be one, not a range of them");
        if (!TEXTS.contains(type.getSubtype()) && !TEXTS.contains(String.valueOf(type.getSubtypeSuffix()))) return null;
        var charset = type.getParameter("charset");
        if (charset != null && !charset.replace("\"", "").equalsIgnoreCase("utf-8"))
            return unsupported("The body must be in UTF-8");
        return isWide(body) || !isUtf8(body) ? ProblemDetails.of(new Invalid("body", "is not in UTF-8")) : null;
    }

    /** Both begin with ASCII characters: a zero among the first bytes, or a mark, tells of longer units. */
    private static boolean isWide(byte[] body) {
        if (body.length > 1 && (body[0] & body[1] & 0xFE) == 0xFE && body[0] != body[1]) return true;
        for (var at = 0; at < Math.min(body.length, LONGEST_UNIT); at++) if (body[at] == 0) return true;
        return false;
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static ProblemDetail unsupported(String sentence) {
        return ProblemDetails.document(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", sentence);
    }
}
