package io.lectern.push;

import io.lectern.http.Services;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees how each push ends, also where its body was not read: within what knows the caller, and around all else. */
@Component
@Order(-1)
class RefusedPushes extends OncePerRequestFilter {
    private static final String PATH = "/api/events";

    private final PushMetrics metrics;
    private final Services services;

    RefusedPushes(PushMetrics metrics, Services services) {
        this.metrics = metrics;
        this.services = services;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals(PATH);
    }

    /** A push whose body came late is answered by another thread. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var status = HttpStatus.resolve(response.getStatus());
        var caller = request.getUserPrincipal();
        if (status == null || !status.isError() || caller == null) return;
        services.find(caller).ifPresent(service -> metrics.refused(service, reason(status)));
    }

    private static String reason(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "validation";
            case FORBIDDEN -> "forbidden";
            case REQUEST_TIMEOUT -> "timeout";
            case CONFLICT -> "conflict";
            case PRECONDITION_FAILED -> "stale-version";
            case CONTENT_TOO_LARGE -> "too-large";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case UNPROCESSABLE_CONTENT -> "key-reused";
            case TOO_MANY_REQUESTS -> "rate-limited";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is5xxServerError() ? "failed" : "refused";
        };
    }
}
