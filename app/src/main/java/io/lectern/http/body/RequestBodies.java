package io.lectern.http.body;

import io.lectern.http.ProblemDetails;
import io.lectern.http.ProblemDetails.NoRoom;
import io.lectern.http.ProblemDetails.TooLarge;
import io.lectern.http.RequestArrival;
import io.lectern.http.body.BodyReader.Ending;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the bodies of requests whole, up to 1 MiB and uploads up to 26, so that none can fill the memory and each can
 * be told from another. No thread waits for them: what has not come with its headers is read as it comes. Of who is not
 * signed in nothing is read but a sign-in.
 */
@Component
class RequestBodies extends OncePerRequestFilter {
    private static final String WAITING = BodyReader.class.getName();
    private static final int MOST = 1024 * 1024;
    private static final int MOST_OF_STRANGERS = 4 * 1024;
    private static final int UPLOAD_IN_MEMORY = 256 * 1024;

    private final ProblemDetails problems;
    private final SlowClientMonitor slowClients;

    RequestBodies(ProblemDetails problems, SlowClientMonitor slowClients) {
        this.problems = problems;
        this.slowClients = slowClients;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals("/live");
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(WAITING) instanceof BodyReader read) {
            request.removeAttribute(WAITING);
            goOn(read, request, response, chain);
            return;
        }
        if (isAsyncDispatch(request)) {
            chain.doFilter(request, response);
            return;
        }
        var most = UnreadBodies.hasBody(request) ? most(request) : 0;
        var length = request.getContentLengthLong();
        if (most == 0) handle(request, new BufferedBody(MOST), response, chain);
        else if (length > most && (most == MOST_OF_STRANGERS || length - most > BodyReader.DISCARDED_BYTES))
            problems.write(response, new TooLarge());
        else {
            var body = new BufferedBody(most > MOST ? UPLOAD_IN_MEMORY : MOST);
            var come = arrived(request, length, body);
            if (come == length) handle(request, body, response, chain);
            else await(request, most, body, come);
        }
    }

    private static long most(HttpServletRequest request) {
        if (request.getUserPrincipal() != null) return isUpload(request) ? UploadRequest.MOST_BYTES : MOST;
        return request.getRequestURI().equals("/demo/tokens") ? MOST_OF_STRANGERS : 0;
    }

    /** Uploads alone may be large. */
    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                && request.getRequestURI().equals("/api/files");
    }

    /** Takes what can be had without waiting of a body whose length is known, and says how much that is. */
    private static int arrived(HttpServletRequest request, long length, BufferedBody body) throws IOException {
        var from = request.getInputStream();
        if (length <= 0 || from.available() == 0) return 0;
        // Tomcat says how much there is once it has looked.
        var first = new byte[] {(byte) from.read()};
        body.write(first, 1);
        var more = from.readNBytes((int) Math.min(from.available(), length - 1));
        body.write(more, more.length);
        return 1 + more.length;
    }

    private void await(HttpServletRequest request, long most, BufferedBody body, int come) throws IOException {
        var async = request.startAsync();
        async.setTimeout(0);
        var reader = new BodyReader(async, request.getInputStream(), slowClients, most, body, come);
        request.setAttribute(WAITING, reader);
        reader.begin();
    }

    private void goOn(BodyReader read, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (read.ending() == Ending.WHOLE) {
            RequestArrival.noteBody(request, read.took());
            handle(request, read.body(), response, chain);
            return;
        }
        read.body().delete();
        if (read.ending() == Ending.TOO_LARGE) problems.write(response, new TooLarge());
        if (read.ending() == Ending.NO_ROOM) problems.write(response, new NoRoom());
        if (read.ending() == Ending.TOO_SLOW)
            problems.write(
                    response,
                    ProblemDetails.document(
                            HttpStatus.REQUEST_TIMEOUT, "timeout", "The body of the request comes too slowly"));
    }

    private void handle(HttpServletRequest request, BufferedBody body, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var compressed = Encodings.compressed(request, response);
        if (compressed.isPresent()) {
            body.delete();
            problems.write(response, compressed.get());
            return;
        }
        if (isUpload(request) && request.getUserPrincipal() != null) {
            var upload = new UploadRequest(request, body);
            try {
                chain.doFilter(upload, response);
            } finally {
                upload.delete();
            }
            return;
        }
        var buffered = new BufferedRequest(request, body);
        var wrong = Encodings.wrong(buffered);
        if (wrong == null) chain.doFilter(buffered, response);
        else problems.write(response, wrong);
    }
}
