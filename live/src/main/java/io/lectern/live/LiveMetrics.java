package io.lectern.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What operators see of live messages. */
@Component
final class LiveMetrics {
    private final MeterRegistry registry;
    private final Counter deliveries;
    private final Timer lag;

    LiveMetrics(MeterRegistry registry, Sessions sessions, Routes routes) {
        this.registry = registry;
        this.deliveries = registry.counter("lectern.live.deliveries");
        this.lag = registry.timer("lectern.live.lag");
        registry.gauge("lectern.live.sessions", sessions, live -> live.all().size());
        registry.gauge("lectern.live.subscriptions", routes, Routes::size);
    }

    /** Notes that an event was heard, and how long after it was recorded. */
    void delivered(int times, Instant recorded) {
        if (times == 0) return;
        deliveries.increment(times);
        lag.record(Duration.between(recorded, Instant.now()));
    }

    /** Notes that a session has ended. */
    void ended(Ending why) {
        registry.counter("lectern.live.ended", "reason", why.label()).increment();
    }

    /** Notes how a client came back: recovered, or why not. */
    void resumed(String outcome) {
        registry.counter("lectern.live.resumed", "outcome", outcome).increment();
    }

    /** Notes that messages were told that a client had missed. */
    void replayed(int messages) {
        registry.counter("lectern.live.replayed").increment(messages);
    }

    /** Notes that a subscription was denied. */
    void denied() {
        registry.counter("lectern.live.denied").increment();
    }
}
