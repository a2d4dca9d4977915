package io.lectern.live.sse;

import io.lectern.kernel.id.UserId;
import io.lectern.live.resume.RequestAuthenticator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is sent live, as server-sent events for clients whose network lets no socket through. */
@RestController
class EventStreamController {
    static final String PATH = "/api/live";

    private final RequestAuthenticator authenticator;
    private final EventStreams streams;

    EventStreamController(RequestAuthenticator authenticator, EventStreams streams) {
        this.authenticator = authenticator;
        this.streams = streams;
    }

    /** A comma in a destination parts nothing. */
    @InitBinder
    void readWhole(WebDataBinder binder) {
        binder.registerCustomEditor(String[].class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(new String[] {text});
            }
        });
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            @RequestParam(required = false) String @Nullable [] destination,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            UserId reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        streams.requireRoomFor(reader);
        var caller = authenticator.authenticate(request.getHeader(HttpHeaders.AUTHORIZATION));
        var destinations = RequestedDestinations.of(destination, caller.user());
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        // Proxies are to pass each event on as it comes; this is nginx's name for that.
        response.setHeader("X-Accel-Buffering", "no");
        if (HttpMethod.HEAD.matches(request.getMethod())) return;
        streams.open(caller, destinations, last == null ? after : last, request, response);
    }
}
