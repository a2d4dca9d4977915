package io.lectern.views.rebuild;

import io.lectern.kernel.feed.StoredPositions;
import io.lectern.views.ShapedTables;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** How far the processors are that write a context's views by themselves, and not in the commands' transactions. */
@Component
class ProcessorPositions {
    private final EventProcessingConfiguration processing;
    private final StoredPositions stored;

    ProcessorPositions(EventProcessingConfiguration processing, StoredPositions stored) {
        this.processing = processing;
        this.stored = stored;
    }

    /** The last event that each of them has handled; of the groups that go with commands none. */
    Map<String, Long> of(ShapedTables shape) {
        return shape.tables().projections().stream()
                .filter(this::isStreaming)
                .collect(Collectors.toMap(
                        group -> group, group -> stored.of(group).orElse(0)));
    }

    private boolean isStreaming(String group) {
        return processing.eventProcessor(group, StreamingEventProcessor.class).isPresent();
    }
}
