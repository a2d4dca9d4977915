package io.lectern.http;

import io.lectern.http.Problems.TooLarge;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the bodies of requests whole, up to 1 MiB, so that none can fill the memory and each can be told from another. */
@Component
class JsonBodies extends OncePerRequestFilter {
    private static final int MOST = 1024 * 1024;

    private final Problems problems;

    JsonBodies(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isUpload(request) || request.getRequestURI().equals("/live");
    }

    /** Uploads alone go to the disk piece by piece. */
    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                && request.getRequestURI().equals("/api/files");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            problems.write(response, new TooLarge());
            return;
        }
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            problems.write(response, new TooLarge());
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }
}
