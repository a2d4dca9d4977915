package io.lectern.http.problem;

import io.lectern.http.ProblemDetails;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers what Spring Security's firewall refuses: an address that cannot be one names nothing, and a method that HTTP
 * itself does not define is none of any address.
 */
@Component
class RefusedRequests implements RequestRejectedHandler {
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.values());
    private static final String ALLOWED = "GET, HEAD, POST, PUT, DELETE, OPTIONS";

    private final ProblemDetails problems;

    RefusedRequests(ProblemDetails problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        var isMethod = METHODS.contains(HttpMethod.valueOf(request.getMethod()));
        if (!isMethod) response.setHeader(HttpHeaders.ALLOW, ALLOWED);
        problems.write(response, isMethod ? document(refused) : ProblemDetails.methodNotAllowed());
    }

    private static ProblemDetail document(RequestRejectedException refused) {
        var words = String.valueOf(refused.getMessage());
        return ProblemDetails.of(
                words.contains("URL") || words.contains("URI")
                        ? new NotFound()
                        : new Invalid("request", "is not one that Lectern understands"));
    }
}
