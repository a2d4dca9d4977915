package io.lectern.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Waits for those who read events after they are stored, so that what they do to them is in its place in the order. */
record PolicyProgress(EventStore store, EventProcessingConfiguration processing) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(1);

    /** One that is late does what it does all the same, only later. */
    void await() {
        var head = store.createHeadToken().position().orElse(0);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached(head)
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) LockSupport.parkNanos(PAUSE.toNanos());
    }

    private boolean reached(long head) {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .flatMap(processor -> processor.processingStatus().values().stream())
                .allMatch(status -> status.getCurrentPosition().orElse(0) >= head);
    }
}
