package io.lectern.http;

import io.lectern.kernel.message.RequestTime;
import jakarta.servlet.ServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;

/** Keeps with a request when it came in, to the millisecond. */
public final class RequestArrival {
    private static final String ATTRIBUTE = RequestTime.class.getName();
    private static final Clock CLOCK = Clock.tickMillis(ZoneOffset.UTC);

    private RequestArrival() {}

    /** Notes that it came in now. */
    public static void note(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, new RequestTime(CLOCK.instant()));
    }

    /** Notes how long its body took to come. */
    public static void noteBody(ServletRequest request, Duration took) {
        request.setAttribute(ATTRIBUTE, of(request).afterBody(took));
    }

    /** The time that counts. */
    public static RequestTime of(ServletRequest request) {
        return (RequestTime) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
    }
}
