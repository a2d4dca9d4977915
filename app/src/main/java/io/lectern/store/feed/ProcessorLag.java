package io.lectern.store.feed;

import io.lectern.kernel.feed.StoredPositions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Shows how many events each projection and policy is behind; those that go with the command never are. Axon stores a
 * position every few seconds, or with what was handled: where events are passed by, the one in memory is the truth. But
 * that one is also ahead of what cannot be committed, so a stored one that does not move counts.
 */
class ProcessorLag {
    private static final Duration STILL = Duration.ofSeconds(12);

    private final EventProcessingConfiguration processing;
    private final Watermark watermark;
    private final StoredPositions stored;
    private final MeterRegistry registry;
    private final Map<String, Seen> behind = new ConcurrentHashMap<>();

    /** Where a processor was behind, and since when it has been there. */
    private record Seen(long position, long sinceNanos) {

        boolean isStill() {
            return System.nanoTime() - sinceNanos > STILL.toNanos();
        }
    }

    ProcessorLag(
            EventProcessingConfiguration processing,
            Watermark watermark,
            StoredPositions stored,
            MeterRegistry registry) {
        this.processing = processing;
        this.watermark = watermark;
        this.stored = stored;
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
        var position = stored.of(processor.getName());
        if (position.isPresent() && isStill(processor.getName(), position.getAsLong()))
            return behind(position.getAsLong());
        // Another node may be at work on it, and shows how far it is.
        return streaming.processingStatus().values().stream()
                .mapToLong(this::of)
                .max()
                .orElse(0);
    }

    private boolean isStill(String processor, long position) {
        if (behind(position) == 0) {
            behind.remove(processor);
            return false;
        }
        var now = new Seen(position, System.nanoTime());
        return behind.merge(processor, now, (before, seen) -> before.position == position ? before : seen)
                .isStill();
    }

    private long of(EventTrackerStatus segment) {
        return behind(segment.getCurrentPosition().orElse(0));
    }

    private long behind(long position) {
        return Math.max(0, watermark.beyond(position) - position);
    }
}
