package io.lectern.http.request;

import io.lectern.kernel.message.RequestTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes when a request came in, to the millisecond and before its body is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestTimeFilter extends OncePerRequestFilter {
    private static final String ATTRIBUTE = RequestTime.class.getName();
    private static final Clock CLOCK = Clock.tickMillis(ZoneOffset.UTC);

    static RequestTime of(NativeWebRequest request) {
        return (RequestTime) Objects.requireNonNull(request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, new RequestTime(CLOCK.instant()));
        chain.doFilter(request, response);
    }
}
