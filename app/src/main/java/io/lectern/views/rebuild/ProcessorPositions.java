package io.lectern.views.rebuild;

import io.lectern.views.ShapedTables;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the processors are that write a context's views by themselves, and not in the commands' transactions. */
@Component
class ProcessorPositions {
    private static final String TOKENS =
            "select token, token_type from store.token_entry where processor_name = :name and token is not null";

    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;
    private final Serializer serializer;

    ProcessorPositions(EventProcessingConfiguration processing, JdbcClient jdbc, Serializer serializer) {
        this.processing = processing;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** The last event that each of them has handled; of the groups that go with commands none. */
    Map<String, Long> of(ShapedTables shape) {
        return shape.tables().projections().stream()
                .filter(this::isStreaming)
                .collect(Collectors.toMap(group -> group, this::position));
    }

    private boolean isStreaming(String group) {
        return processing.eventProcessor(group, StreamingEventProcessor.class).isPresent();
    }

    private long position(String group) {
        return jdbc
                .sql(TOKENS)
                .param("name", group)
                .query((row, n) -> position(row.getBytes(1), row.getString(2)))
                .list()
                .stream()
                .mapToLong(each -> each)
                .min()
                .orElse(0);
    }

    private long position(byte[] token, String type) {
        TrackingToken stored = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return stored.position().orElse(0);
    }
}
