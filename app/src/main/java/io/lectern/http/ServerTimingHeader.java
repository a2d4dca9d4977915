package io.lectern.http;

import io.lectern.messages.CommandTiming;
import io.lectern.messages.CommandTimingListener;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Says in the response to a change where its time went (Server Timing, W3C), in milliseconds. */
@Component
class ServerTimingHeader implements CommandTimingListener {
    private static final String NAME = "Server-Timing";
    private static final long NANOS_PER_MICRO = 1_000;
    private static final long MICROS_PER_MILLI = 1_000;

    @Override
    public void ended(CommandTiming timing) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served)) return;
        var response = served.getResponse();
        if (response != null) response.setHeader(NAME, text(timing));
    }

    private static String text(CommandTiming timing) {
        var text = new StringBuilder();
        append(text, "access;dur=", timing.access());
        append(text, ", rule;dur=", timing.rule());
        append(text, ", append;dur=", timing.append());
        append(text, ", view;dur=", timing.view());
        return text.toString();
    }

    /** With three decimals; a format would take a hundredth of the request's time. */
    private static void append(StringBuilder text, String name, Duration duration) {
        var micros = duration.toNanos() / NANOS_PER_MICRO;
        var fraction = micros % MICROS_PER_MILLI;
        text.append(name).append(micros / MICROS_PER_MILLI).append(fraction < 10 ? ".00" : fraction < 100 ? ".0" : ".");
        text.append(fraction);
    }
}
