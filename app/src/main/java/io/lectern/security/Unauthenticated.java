package io.lectern.security;

import io.lectern.http.ProblemDetails;
import io.lectern.security.token.IssuerUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Tells whoever comes without a token that is taken what is wrong with it (RFC 6750, 3), or that it cannot be told. */
@Component
class Unauthenticated implements AuthenticationEntryPoint {
    private static final String SOON = "5";
    private static final String NO_TOKEN = "A valid token is required: Authorization: Bearer …";

    private final ProblemDetails problems;

    Unauthenticated(ProblemDetails problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof IssuerUnavailable) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            problems.write(
                    response,
                    ProblemDetails.document(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "unavailable",
                            "The issuer of tokens cannot be asked now, try again soon"));
            return;
        }
        var error = failure instanceof OAuth2AuthenticationException bearer ? bearer.getError() : null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, error == null ? "Bearer" : challenge(error));
        problems.write(response, document(error == null ? NO_TOKEN : String.valueOf(error.getDescription())));
    }

    private static String challenge(OAuth2Error error) {
        return "Bearer error=\"" + error.getErrorCode() + "\", error_description=\"" + error.getDescription() + "\"";
    }

    private static ProblemDetail document(String sentence) {
        return ProblemDetails.document(HttpStatus.UNAUTHORIZED, "unauthenticated", sentence);
    }
}
