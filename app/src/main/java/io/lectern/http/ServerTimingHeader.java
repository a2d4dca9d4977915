package io.lectern.http;

import io.lectern.messages.CommandTiming;
import io.lectern.messages.CommandTimingListener;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Says in the response to a change where its time went (Server Timing, W3C), in milliseconds. */
@Component
class ServerTimingHeader implements CommandTimingListener {
    private static final String NAME = "Server-Timing";
    private static final String FORM = "access;dur=%.3f, rule;dur=%.3f, append;dur=%.3f, view;dur=%.3f";
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public void ended(CommandTiming timing) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served)) return;
        var response = served.getResponse();
        if (response != null) response.setHeader(NAME, text(timing));
    }

    private static String text(CommandTiming timing) {
        return String.format(
                Locale.ROOT,
                FORM,
                millis(timing.access()),
                millis(timing.rule()),
                millis(timing.append()),
                millis(timing.view()));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / NANOS_PER_MILLI;
    }
}
