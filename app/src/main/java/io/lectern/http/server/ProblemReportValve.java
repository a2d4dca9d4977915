package io.lectern.http.server;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.http.CorrelationId;
import io.lectern.http.ProblemDetails;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat refuses before a servlet sees it with problem documents, where it has pages of its own. */
public final class ProblemReportValve extends ErrorReportValve {
    private static final JsonMapper PROBLEMS = JSON.rebuild()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();
    private static final String TOO_LARGE = "header is too large";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0) return;
        if (!response.setErrorReported()) return;
        try {
            CorrelationId.name(request, response);
            // Tomcat says so by the status, which the document may change.
            if (status == HttpStatus.BAD_REQUEST.value()) response.setHeader("Connection", "close");
            write(response, problem(request, status, failure));
        } catch (IOException gone) {
            container.getLogger().debug("A client went away before it was told what was wrong", gone);
        }
    }

    private static void write(Response response, ProblemDetail problem) throws IOException {
        var body = PROBLEMS.writeValueAsBytes(problem);
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }

    private static ProblemDetail problem(Request request, int status, @Nullable Throwable failure) {
        if (failure != null && String.valueOf(failure.getMessage()).contains(TOO_LARGE))
            return ProblemDetails.document(
                    HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                    "headers-too-large",
                    "The head of the request is larger than 16 KiB");
        if (status == HttpStatus.NOT_FOUND.value()
                || status == HttpStatus.BAD_REQUEST.value() && isUnreadableAddress(request))
            return ProblemDetails.of(new NotFound());
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value())
            return ProblemDetails.document(
                    HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Lectern cannot answer now, try again soon");
        if ("CONNECT".equals(request.getMethod())) return ProblemDetails.methodNotAllowed();
        if (status == HttpStatus.INTERNAL_SERVER_ERROR.value())
            return ProblemDetails.document(
                    HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong in Lectern");
        return ProblemDetails.of(new Invalid("request", "is not one that Lectern understands"));
    }

    /** Tomcat decodes addresses before anybody sees them: what it cannot decode names nothing. */
    private static boolean isUnreadableAddress(Request request) {
        var address = request.getCoyoteRequest().requestURI().toString();
        return request.getHeader("Host") != null && address != null && address.indexOf('%') >= 0;
    }
}
