package io.lectern.store.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Shows how many events each projection and policy is behind; those that go with the command never are. */
class ProcessorLag {
    private final EventProcessingConfiguration processing;
    private final Watermark watermark;
    private final UnclaimedPositions unclaimed;
    private final MeterRegistry registry;

    ProcessorLag(
            EventProcessingConfiguration processing,
            Watermark watermark,
            UnclaimedPositions unclaimed,
            MeterRegistry registry) {
        this.processing = processing;
        this.watermark = watermark;
        this.unclaimed = unclaimed;
        this.registry = registry;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        processing
                .eventProcessors()
                .forEach((name, processor) -> Gauge.builder("lectern.processor.lag", processor, this::of)
                        .description("Stored events that a projection or policy has not handled yet")
                        .baseUnit("events")
                        .tag("processor", name)
                        .register(registry));
    }

    private double of(EventProcessor processor) {
        if (!(processor instanceof StreamingEventProcessor streaming)) return 0;
        var here = streaming.processingStatus().values();
        // Another node may be at work on it, and shows how far it is.
        if (here.isEmpty())
            return unclaimed.of(processor.getName()).stream()
                    .map(this::behind)
                    .max()
                    .orElse(0);
        return here.stream().mapToLong(this::of).max().orElse(0);
    }

    private long of(EventTrackerStatus segment) {
        return behind(segment.getCurrentPosition().orElse(0));
    }

    private long behind(long position) {
        return Math.max(0, watermark.beyond(position) - position);
    }
}
