package io.lectern.http.request;

import io.lectern.http.CorrelationId;
import io.lectern.kernel.event.Metadata;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names every request: as its client does in {@code X-Correlation-Id}, or anew. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Correlation extends OncePerRequestFilter {
    private static final String ATTRIBUTE = Correlation.class.getName();

    static String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    /** A request that waited for its body goes on by another thread. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = isAsyncDispatch(request) ? of(request) : CorrelationId.of(request.getHeader(CorrelationId.HEADER));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(CorrelationId.HEADER, id);
        try (var ignored = MDC.putCloseable(Metadata.CORRELATION_ID, id)) {
            chain.doFilter(request, response);
        }
    }
}
