package io.lectern.live.resume;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What operators see of clients that come back. */
@Component
final class ResumeMetrics {
    private final MeterRegistry registry;

    ResumeMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Notes how a client came back: recovered, or why not. */
    void resumed(String outcome) {
        Counter.builder("lectern.live.resumed")
                .description("Clients that came back, and how")
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }

    /** Notes that messages were sent that a client had missed. */
    void replayed(int messages) {
        Counter.builder("lectern.live.replayed")
                .description("Messages that were told to clients which had missed them")
                .register(registry)
                .increment(messages);
    }
}
