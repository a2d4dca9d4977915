package io.lectern.security;

import io.lectern.http.ProblemDetails;
import io.lectern.kernel.access.AllowedOrigins;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Lets pages of some other origins ask; all others get problem documents, where Spring has a line of text. */
final class CrossOriginRequests extends DefaultCorsProcessor {
    /** Browsers ask before each request of another origin, and keep the answer for 5 s if nothing is said. */
    private static final Duration BEFORE_ASKED_AGAIN = Duration.ofMinutes(10);

    private final ProblemDetails problems;

    private CrossOriginRequests(ProblemDetails problems) {
        this.problems = problems;
    }

    static CorsFilter filter(AllowedOrigins origins, ProblemDetails problems) {
        var processor = new CrossOriginRequests(problems);
        var filter = new CorsFilter(configurations(origins)) {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (isReadable(request)) super.doFilterInternal(request, response, chain);
                else processor.refuse(response);
            }
        };
        filter.setCorsProcessor(processor);
        return filter;
    }

    /** An {@code Origin} that is none (RFC 6454, 7), as no browser sends, is to Spring a mistake of the server. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            CorsUtils.isCorsRequest(request);
            return true;
        } catch (IllegalArgumentException | IllegalStateException noOrigin) {
            return false;
        }
    }

    private static CorsConfigurationSource configurations(AllowedOrigins origins) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.copyOf(origins.normalized()));
        cors.setAllowedMethods(List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE"));
        cors.setAllowedHeaders(List.of("*"));
        cors.setMaxAge(BEFORE_ASKED_AGAIN);
        cors.setExposedHeaders(
                List.of("ETag", "Location", "Retry-After", "X-Correlation-Id", "Content-Disposition", "Server-Timing"));
        var source = new UrlBasedCorsConfigurationSource();
        if (!origins.normalized().isEmpty()) source.registerCorsConfiguration("/**", cors);
        return request -> {
            if (CorsUtils.isCorsRequest(request)) origins.include(request.getHeader(HttpHeaders.ORIGIN));
            return source.getCorsConfiguration(request);
        };
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
        refuse(((ServletServerHttpResponse) response).getServletResponse());
    }

    private void refuse(HttpServletResponse answer) throws IOException {
        var sentence = "Pages of this origin may not ask, or not by this method or with these headers";
        problems.write(answer, ProblemDetails.document(HttpStatus.FORBIDDEN, "forbidden", sentence));
    }
}
