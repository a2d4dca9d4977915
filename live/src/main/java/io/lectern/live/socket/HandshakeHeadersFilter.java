package io.lectern.live.socket;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.apache.tomcat.websocket.server.WsHttpUpgradeHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps permessage-deflate (RFC 7692) out of the handshake by hiding what the client offers: containers take it up by
 * themselves, and it costs several times the processor time and memory of our small messages. What else a browser says
 * in its headers is not listed, since container and framework keep a copy each for as long as the socket lives. And has
 * the container upgrade to the WebSocket that can be written to beneath.
 */
final class HandshakeHeadersFilter extends OncePerRequestFilter {
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";
    private static final Set<String> OF_HANDSHAKE = Set.of("connection", "host", "origin", "upgrade");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new OfHandshake(request), response);
    }

    private static boolean isNeeded(String name) {
        return OF_HANDSHAKE.contains(name) || name.startsWith("sec-websocket-") || name.contains("forwarded");
    }

    private static final class OfHandshake extends HttpServletRequestWrapper {
        OfHandshake(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            var names = Collections.list(super.getHeaderNames());
            names.removeIf(name -> EXTENSIONS.equalsIgnoreCase(name) || !isNeeded(name.toLowerCase(Locale.ROOT)));
            return Collections.enumeration(names);
        }

        @Override
        public <T extends HttpUpgradeHandler> T upgrade(Class<T> kind) throws IOException, ServletException {
            return kind == WsHttpUpgradeHandler.class
                    ? kind.cast(super.upgrade(LiveUpgradeHandler.class))
                    : super.upgrade(kind);
        }
    }
}
