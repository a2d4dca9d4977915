package io.lectern.http.request;

import io.lectern.http.RequestArrival;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes when a request came in, to the millisecond and before its body is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestTimeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestArrival.note(request);
        chain.doFilter(request, response);
    }
}
