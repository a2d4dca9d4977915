package io.lectern.http;

import io.lectern.kernel.message.Problem;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.KeyReused;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RateLimited;
import io.lectern.kernel.message.Problem.Reset;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.message.Problem.StillRunning;
import io.lectern.kernel.message.Problem.VersionRequired;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Spells problems as documents (RFC 9457). */
@Component
public class ProblemDetails {
    private static final String TYPE = "urn:lectern:problem:";
    private static final String MINUTE = "60";

    private final JsonMapper json;

    ProblemDetails(JsonMapper json) {
        this.json = json;
    }

    /** That a body is larger than bodies may be. */
    public static class TooLarge extends RuntimeException {}

    /** That there is no room to receive a body. */
    public static class NoRoom extends IOException {
        public NoRoom() {}

        public NoRoom(IOException cause) {
            super(cause);
        }
    }

    /** That what is read is not the representation that the reader wants it to be. */
    public static class NotMatched extends RuntimeException {
        public NotMatched() {
            super("It is not the one that If-Match names", null, false, false);
        }
    }

    /** A document of a type. */
    public static ProblemDetail document(HttpStatus status, String name, String sentence) {
        var document = ProblemDetail.forStatusAndDetail(status, sentence);
        document.setType(URI.create(TYPE + name));
        document.setTitle(status.getReasonPhrase());
        return document;
    }

    /** The document of what a command or a query was refused for. */
    public static ProblemDetail of(Problem problem) {
        var sentence = String.valueOf(problem.getMessage());
        if (problem instanceof Invalid invalid) {
            var document = document(HttpStatus.BAD_REQUEST, "validation", sentence);
            document.setProperty("errors", invalid.errors());
            if (!invalid.items().isEmpty()) document.setProperty("items", invalid.items());
            return document;
        }
        if (problem instanceof Reset reset) {
            var document = document(HttpStatus.GONE, "reset", sentence);
            document.setProperty("reason", reset.reason());
            document.setProperty("position", reset.position());
            return document;
        }
        if (problem instanceof NotFound) return document(HttpStatus.NOT_FOUND, "not-found", sentence);
        if (problem instanceof Forbidden) return document(HttpStatus.FORBIDDEN, "forbidden", sentence);
        if (problem instanceof RuleBroken) return document(HttpStatus.CONFLICT, "rule-broken", sentence);
        if (problem instanceof StillRunning) return document(HttpStatus.CONFLICT, "rule-broken", sentence);
        if (problem instanceof StaleVersion) return document(HttpStatus.PRECONDITION_FAILED, "stale-version", sentence);
        if (problem instanceof VersionRequired)
            return document(HttpStatus.PRECONDITION_REQUIRED, "version-required", sentence);
        if (problem instanceof RateLimited) return document(HttpStatus.TOO_MANY_REQUESTS, "rate-limited", sentence);
        if (problem instanceof KeyReused) return document(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", sentence);
        throw new IllegalArgumentException(
                "No document for " + problem.getClass().getName());
    }

    /** That what was asked cannot be known or done just now. */
    public static ProblemDetail unavailable() {
        return document(
                HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "The database cannot answer just now, try again soon");
    }

    /** That no address knows the method of the request, or not the one that was asked. */
    public static ProblemDetail methodNotAllowed() {
        return document(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This address does not know the method");
    }

    /** That of a precondition on a read. */
    public static ProblemDetail of(NotMatched notMatched) {
        return document(HttpStatus.PRECONDITION_FAILED, "stale-version", String.valueOf(notMatched.getMessage()));
    }

    /** That of a body. */
    public static ProblemDetail of(TooLarge tooLarge) {
        return document(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The body is larger than 1 MiB");
    }

    /** That of a body for which there is no room, whoever sends it. */
    public static ProblemDetail of(NoRoom noRoom) {
        return document(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "There is no room for the body just now, try again later");
    }

    /** Answers that there is no room for the body of the request. */
    public void write(HttpServletResponse response, NoRoom noRoom) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, MINUTE);
        write(response, of(noRoom));
    }

    /** Answers that the body of the request is too large. */
    public void write(HttpServletResponse response, TooLarge tooLarge) throws IOException {
        write(response, of(tooLarge));
    }

    /** Answers with a document where no controller is there to do it. */
    public void write(HttpServletResponse response, ProblemDetail document) throws IOException {
        response.setStatus(document.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(document));
    }
}
