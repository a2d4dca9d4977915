package io.lectern.deadletters;

import io.lectern.start.WhileServing;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows how many events wait that a processor could not handle. */
@Component
@WhileServing
class DeadLetterMetrics {
    private final EventProcessors processors;
    private final DeadLetterRows rows;
    private final MeterRegistry registry;

    DeadLetterMetrics(EventProcessors processors, DeadLetterRows rows, MeterRegistry registry) {
        this.processors = processors;
        this.rows = rows;
        this.registry = registry;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        for (var name : processors.names())
            Gauge.builder("lectern.dead.letters", rows, all -> all.count(name))
                    .description("Events that a projection or policy could not handle, and those that wait behind them")
                    .tag("processor", name)
                    .register(registry);
    }
}
