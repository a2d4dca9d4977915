package io.lectern.store.engine;

import io.lectern.kernel.event.WireName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;

/** Counts what this node has stored, by the wire name of the event. */
class EventCounts {
    private final MeterRegistry registry;
    private final Map<Class<?>, Counter> counters = new ConcurrentHashMap<>();

    EventCounts(MeterRegistry registry) {
        this.registry = registry;
    }

    void add(List<? extends EventMessage<?>> events) {
        for (var event : events)
            counters.computeIfAbsent(event.getPayloadType(), this::counter).increment();
    }

    private Counter counter(Class<?> type) {
        var name = type.getAnnotation(WireName.class);
        return Counter.builder("lectern.events")
                .description("Events that this node has stored since its start")
                .tag("type", name == null ? "service" : name.value())
                .register(registry);
    }
}
