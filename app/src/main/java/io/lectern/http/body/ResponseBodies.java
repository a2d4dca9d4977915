package io.lectern.http.body;

import io.lectern.http.ProblemDetails;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Sends the bodies of responses. No thread waits for who does not read: what a socket surely takes is written at
 * once, all else as it is read. Who has too much to read is asked to do that first.
 */
@Component
@Order(0)
class ResponseBodies extends OncePerRequestFilter {
    private static final int SMALL_BYTES = 1024;
    private static final int COUNTED_BYTES = 16 * 1024;
    private static final String SOON = "1";

    private final ProblemDetails problems;
    private final SlowClientMonitor slowClients;
    private final UnreadResponses unread = new UnreadResponses();

    ResponseBodies(ProblemDetails problems, SlowClientMonitor slowClients) {
        this.problems = problems;
        this.slowClients = slowClients;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/live") || path.startsWith("/actuator/");
    }

    /** A request whose body came late is answered by another thread. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = person(request);
        if (!isAsyncDispatch(request) && refused(person, response)) return;
        var held = WebUtils.getNativeResponse(response, PendingResponse.class);
        var body = held == null ? new PendingResponse(response) : held;
        chain.doFilter(request, held == null ? body : response);
        if (request.isAsyncStarted()) return;
        write(body, request, held == null ? response : (HttpServletResponse) held.getResponse(), person);
    }

    /** @param response what the body waits before; one that was held comes back within its own */
    private void write(PendingResponse body, HttpServletRequest request, HttpServletResponse response, String person)
            throws IOException {
        if (body.isDownload() || body.getContentSize() > SMALL_BYTES) send(body, request, response, person);
        else response.getOutputStream().write(body.getContentAsByteArray());
    }

    /** Who is not signed in is one of many strangers, who share what a person has. */
    private static String person(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    private boolean refused(String person, HttpServletResponse response) throws IOException {
        if (unread.isFullOf(person))
            refuse(response, HttpStatus.TOO_MANY_REQUESTS, "rate-limited", "Read the answers that you have asked for");
        else if (unread.isFull())
            refuse(response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Too many answers are not read just now");
        else return false;
        return true;
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String name, String sentence)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        problems.write(response, ProblemDetails.document(status, name, sentence));
    }

    private void send(PendingResponse body, HttpServletRequest request, HttpServletResponse response, String person)
            throws IOException {
        var bytes = body.getContentSize() > COUNTED_BYTES ? body.getContentSize() : 0;
        var from = body.sent();
        if (request.getMethod().equals("HEAD")) return;
        unread.add(person, bytes);
        var async = request.startAsync();
        async.setTimeout(0);
        new ResponseWriter(async, response.getOutputStream(), slowClients, from, () -> unread.remove(person, bytes))
                .begin();
    }
}
