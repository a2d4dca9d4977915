package io.lectern.http.problem;

import io.lectern.http.ProblemDetails;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers what Spring Security's firewall refuses: an address that cannot be one names nothing. */
@Component
class RefusedRequests implements RequestRejectedHandler {
    private final ProblemDetails problems;

    RefusedRequests(ProblemDetails problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        var words = String.valueOf(refused.getMessage());
        var problem = words.contains("URL") || words.contains("URI")
                ? new NotFound()
                : new Invalid("request", "is not one that Lectern understands");
        problems.write(response, ProblemDetails.of(problem));
    }
}
