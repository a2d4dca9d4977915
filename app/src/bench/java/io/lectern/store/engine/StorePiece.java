package io.lectern.store.engine;

import static io.lectern.store.engine.TestStore.event;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.id.SpaceId;
import io.lectern.store.engine.LampEvent.PutOut;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One event stored durably, and one read, each beside the plain statement on the same connection pool. */
@State(Scope.Benchmark)
public class StorePiece {
    private static final int LONG = 100;
    private static final String LONG_STREAM = "lamp-long";
    private static final Map<String, ?> METADATA = Map.of(
            "actor", "ada",
            "role", "EDUCATOR",
            "correlationId", "2f9c5b1e-5a3c-4c8e-9d53-6a4a0f3f1c11",
            "space", "s1",
            "audience", Audience.members(SpaceId.of("s1")));

    private TestStore store;

    @Setup
    public void stored() {
        store = new TestStore();
        store.jdbc.execute("create table plain (id text primary key, payload text)");
        for (var version = 0; version < LONG; version++) {
            var next = lamp(LONG_STREAM, version);
            store.spring.executeWithoutResult(status -> store.engine.appendEvents(next));
        }
    }

    @TearDown
    public void close() throws Exception {
        store.close();
    }

    /** The comparison of {@link #append}. */
    @Benchmark
    public int insert() {
        return store.jdbc.update(
                "insert into plain values (?, ?)", UUID.randomUUID().toString(), "Essay on moss");
    }

    @Benchmark
    public void append() {
        var next = lamp("lamp-" + UUID.randomUUID(), 0);
        store.spring.executeWithoutResult(status -> store.engine.appendEvents(next));
    }

    /** The comparison of {@link #load}: the same hundred rows. */
    @Benchmark
    public List<byte[]> select() {
        return store.jdbc.queryForList(
                "select payload from store.domain_event where aggregate_identifier = ? order by sequence_number",
                byte[].class,
                LONG_STREAM);
    }

    @Benchmark
    public List<? extends DomainEventMessage<?>> load() {
        return store.events.readEvents(LONG_STREAM).asStream().toList();
    }

    private static DomainEventMessage<LampEvent> lamp(String stream, long version) {
        return event(stream, version, new PutOut("Essay on moss"), METADATA, Instant.now());
    }
}
