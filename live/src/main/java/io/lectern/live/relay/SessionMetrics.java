package io.lectern.live.relay;

import io.lectern.live.session.CloseReason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What operators see of how sessions end, and of what clients do not get. */
@Component
public final class SessionMetrics {
    private final MeterRegistry registry;

    SessionMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (var reason : CloseReason.values()) {
            ended(reason.label());
            if (reason.refuses()) refused(reason.label());
        }
        for (var reason : RefusalReason.values()) refused(reason.label());
    }

    /** Notes that a session has ended. */
    public void ended(CloseReason why) {
        ended(why.label()).increment();
        if (why.refuses()) refused(why.label()).increment();
    }

    /** Notes that a client did not get what it asked for, though its session did not end with it. */
    public void refused(RefusalReason why) {
        refused(why.label()).increment();
    }

    private Counter ended(String reason) {
        return Counter.builder("lectern.live.ended")
                .description("Live sessions that the server has ended, and why")
                .tag("reason", reason)
                .register(registry);
    }

    private Counter refused(String reason) {
        return Counter.builder("lectern.live.refused")
                .description("What live clients did not get, and why")
                .tag("reason", reason)
                .register(registry);
    }
}
