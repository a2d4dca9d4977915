package io.lectern.live.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What operators see of how many messages go out, and how soon. */
@Component
final class RelayMetrics {
    private static final Duration[] OBJECTIVES = Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final Counter deliveries;
    private final Timer lag;

    RelayMetrics(MeterRegistry registry) {
        this.deliveries = Counter.builder("lectern.live.deliveries")
                .description("Frames that were handed over to clients")
                .register(registry);
        this.lag = Timer.builder("lectern.live.lag")
                .description(
                        "From when an event was recorded to when its frames were written to all who are not behind")
                .serviceLevelObjectives(OBJECTIVES)
                .register(registry);
    }

    /** Notes to how many an event was delivered, and how long after it was recorded its frames went out. */
    void delivered(int times, Duration after) {
        deliveries.increment(times);
        lag.record(after);
    }
}
