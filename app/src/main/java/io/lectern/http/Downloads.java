package io.lectern.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the threads of a node free of those who download and do not read. A download has a thread for as long as it lasts,
 * so a person has a few at a time, all of them together have a part of Tomcat's 200, and who reads too slowly is cut off.
 */
@Component
class Downloads extends OncePerRequestFilter {
    private static final int MOST = 64;
    private static final int MOST_OF_A_PERSON = 8;
    private static final String SOON = "1";

    private final Problems problems;
    private final Semaphore all = new Semaphore(MOST);
    private final Map<String, Integer> underway = new ConcurrentHashMap<>();

    Downloads(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                || !request.getMethod().equals("GET")
                || !request.getRequestURI().startsWith("/api/files/");
    }

    /** A request whose body came late is answered by another thread. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = request.getUserPrincipal().getName();
        try {
            if (underway.merge(person, 1, Integer::sum) > MOST_OF_A_PERSON)
                refuse(response, HttpStatus.TOO_MANY_REQUESTS, "rate-limited", "You have enough downloads underway");
            else answer(request, response, chain);
        } finally {
            underway.computeIfPresent(person, (name, now) -> now == 1 ? null : now - 1);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!all.tryAcquire()) {
            refuse(response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Too much is downloaded just now");
            return;
        }
        try {
            chain.doFilter(request, new PacedResponse(response));
        } finally {
            all.release();
        }
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String name, String sentence)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        problems.write(response, Problems.document(status, name, sentence));
    }
}
