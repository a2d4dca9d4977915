package io.lectern.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers to run nothing on the page but its own files, and to tell nobody where its reader comes from. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PageHeaders extends OncePerRequestFilter {
    private final ContentSecurityPolicy policy;

    PageHeaders(ContentSecurityPolicy policy) {
        this.policy = policy;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.equals("/") && !path.equals("/index.html") && !path.startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (isShown(request.getRequestURI())) {
            response.setHeader("Content-Security-Policy", policy.text());
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        chain.doFilter(request, response);
    }

    /** What is no document runs by the policy of the one that loads it, and a hundred policies are half a page. */
    private static boolean isShown(String path) {
        return !path.endsWith(".js") && !path.endsWith(".css");
    }
}
