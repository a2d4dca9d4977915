package io.lectern.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What operators see happen in live messages; see {@link LiveGauges} for how things stand. */
@Component
final class LiveMetrics {
    private static final Duration[] PROMISES = Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Counter deliveries;
    private final Timer lag;

    LiveMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.deliveries = Counter.builder("lectern.live.deliveries")
                .description("Frames that were handed over to clients")
                .register(registry);
        this.lag = Timer.builder("lectern.live.lag")
                .description(
                        "From when an event was recorded to when its frames were written to all who are not behind")
                .serviceLevelObjectives(PROMISES)
                .register(registry);
        for (var ending : CloseReason.values()) {
            ended(ending.label());
            if (ending.refuses()) refused(ending.label());
        }
        for (var refusal : RefusalReason.values()) refused(refusal.label());
    }

    /** Notes that an event was heard, and how long after it was recorded its frames went out. */
    void delivered(int times, Duration after) {
        deliveries.increment(times);
        lag.record(after);
    }

    /** Notes that a session has ended. */
    void ended(CloseReason why) {
        ended(why.label()).increment();
        if (why.refuses()) refused(why.label()).increment();
    }

    /** Notes that a client did not get what it asked for, though its session did not end with it. */
    void refused(RefusalReason why) {
        refused(why.label()).increment();
    }

    /** Notes how a client came back: recovered, or why not. */
    void resumed(String outcome) {
        Counter.builder("lectern.live.resumed")
                .description("Clients that came back, and how")
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }

    /** Notes that messages were told that a client had missed. */
    void replayed(int messages) {
        Counter.builder("lectern.live.replayed")
                .description("Messages that were told to clients which had missed them")
                .register(registry)
                .increment(messages);
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
