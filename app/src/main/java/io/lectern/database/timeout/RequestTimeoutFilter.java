package io.lectern.database.timeout;

import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its {@link RequestTimeout}, and ends those that are missed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class RequestTimeoutFilter extends OncePerRequestFilter {
    private static final Duration TICK = Duration.ofMillis(100);
    /** What takes as long as it is: an upload that comes slowly, and a table whose lines are done one by one. */
    private static final Pattern LONG = Pattern.compile("multipart/|text/csv", Pattern.CASE_INSENSITIVE);

    private final Set<RequestTimeout> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("lectern-deadlines"));

    RequestTimeoutFilter() {
        PeriodicTask.start(timer, "lectern-deadlines", TICK, TICK, this::check);
    }

    /** A request whose body came late is served by another thread, which must not wait for ever either. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var deadline = new RequestTimeout(
                response::isCommitted, type != null && LONG.matcher(type).lookingAt());
        running.add(deadline);
        deadline.enter();
        try {
            chain.doFilter(request, response);
        } finally {
            RequestTimeout.leave();
            running.remove(deadline);
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    private void check() {
        var now = System.nanoTime();
        running.forEach(deadline -> deadline.check(now));
    }
}
