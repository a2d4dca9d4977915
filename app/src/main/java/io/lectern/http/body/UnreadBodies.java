package io.lectern.http.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the connections of those whose bodies nobody reads. What has come already is thrown away, and for a moment what
 * comes after the answer, since who is still writing when a connection is cut does not see the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadBodies extends OncePerRequestFilter {
    private static final int PIECE_BYTES = 8 * 1024;
    private static final int MOST_PIECES = 8;

    private final SlowClientMonitor slowClients;

    UnreadBodies(SlowClientMonitor slowClients) {
        this.slowClients = slowClients;
    }

    static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !hasBody(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Who has asked for the stream is spared that parameters are looked for in it.
        var body = request.getInputStream();
        chain.doFilter(request, response);
        if (request.isAsyncStarted() || isAsyncDispatch(request) || isRead(body)) return;
        if (!response.isCommitted()) response.setHeader(HttpHeaders.CONNECTION, "close");
        response.flushBuffer();
        var async = request.startAsync();
        async.setTimeout(0);
        new DiscardingReader(async, request, body, slowClients).begin();
    }

    private static boolean isRead(ServletInputStream body) throws IOException {
        if (body.isFinished()) return true;
        var piece = new byte[PIECE_BYTES];
        for (var pieces = 0; pieces < MOST_PIECES && !body.isFinished() && body.available() > 0; pieces++)
            if (body.read(piece) < 0) return true;
        return body.isFinished();
    }
}
