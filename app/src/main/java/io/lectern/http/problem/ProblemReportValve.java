package io.lectern.http.problem;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.http.CorrelationId;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Answers what Tomcat refuses before a servlet sees it with problem documents, where it has pages of its own. */
public final class ProblemReportValve extends ErrorReportValve {

    private static final String TOO_LARGE = "header is too large";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0) return;
        if (!response.setErrorReported()) return;
        try {
            var given = request.getHeader(CorrelationId.HEADER);
            if (response.getHeader(CorrelationId.HEADER) == null)
                response.setHeader(CorrelationId.HEADER, CorrelationId.of(given));
            write(response, problem(request, status, failure));
        } catch (IOException gone) {
            container.getLogger().debug("A client went away before it was told what was wrong", gone);
        }
    }

    private static void write(Response response, Refusal refusal) throws IOException {
        var problem = JSON.createObjectNode()
                .put("type", "urn:lectern:problem:" + refusal.name())
                .put("title", refusal.status().getReasonPhrase())
                .put("status", refusal.status().value())
                .put("detail", refusal.sentence());
        if (refusal.status() == HttpStatus.BAD_REQUEST)
            problem.putArray("errors").addObject().put("field", "request").put("message", refusal.sentence());
        var body = JSON.writeValueAsBytes(problem);
        response.setStatus(refusal.status().value());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }

    private record Refusal(HttpStatus status, String name, String sentence) {}

    private static Refusal problem(Request request, int status, @Nullable Throwable failure) {
        if (failure != null && String.valueOf(failure.getMessage()).contains(TOO_LARGE))
            return new Refusal(
                    HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                    "headers-too-large",
                    "The head of the request is larger than 16 KiB");
        if (status == HttpStatus.NOT_FOUND.value()
                || status == HttpStatus.BAD_REQUEST.value() && isUnreadableAddress(request))
            return new Refusal(HttpStatus.NOT_FOUND, "not-found", "There is nothing here that you can see");
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value())
            return new Refusal(
                    HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Lectern cannot answer now, try again soon");
        if ("CONNECT".equals(request.getMethod()))
            return new Refusal(
                    HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This address does not know the method");
        if (status == HttpStatus.INTERNAL_SERVER_ERROR.value())
            return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong in Lectern");
        return new Refusal(HttpStatus.BAD_REQUEST, "validation", "The request is not one that Lectern understands");
    }

    /** Tomcat decodes addresses before anybody sees them: what it cannot decode names nothing. */
    private static boolean isUnreadableAddress(Request request) {
        var address = request.getCoyoteRequest().requestURI().toString();
        return request.getHeader("Host") != null && address != null && address.indexOf('%') >= 0;
    }
}
