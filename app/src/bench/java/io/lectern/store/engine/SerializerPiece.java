package io.lectern.store.engine;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentId;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.text.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An event to JSON and back, each beside Jackson alone. */
@State(Scope.Benchmark)
public class SerializerPiece {
    private final WireNameSerializer serializer =
            new WireNameSerializer(new WireNames(List.of(EventTypes.of(AssignmentEvent.class))));
    private final AssignmentCreated event = new AssignmentCreated(
            AssignmentId.of("a1"),
            SpaceId.of("s1"),
            "Essay on moss",
            null,
            Instant.parse("2026-11-23T09:00:00Z"),
            Instant.parse("2026-11-30T09:00:00Z"),
            null,
            BigDecimal.TEN,
            false);
    private final SerializedObject<byte[]> serialized = serializer.serialize(event, byte[].class);

    /** The comparison of {@link #write}. */
    @Benchmark
    public byte[] writeByJacksonAlone() {
        return Json.JSON.writeValueAsBytes(event);
    }

    @Benchmark
    public SerializedObject<byte[]> write() {
        return serializer.serialize(event, byte[].class);
    }

    /** The comparison of {@link #read}. */
    @Benchmark
    public AssignmentCreated readByJacksonAlone() {
        return Json.JSON.readValue(serialized.getData(), AssignmentCreated.class);
    }

    @Benchmark
    public AssignmentCreated read() {
        return serializer.deserialize(serialized);
    }
}
