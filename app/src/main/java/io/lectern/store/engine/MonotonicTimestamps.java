package io.lectern.store.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The times of a stream never go back, whatever the clock does: an event is as late as now, or as the last one before
 * it. That is the last that this unit of work has read, without which it could append nothing.
 */
class MonotonicTimestamps implements MessageDispatchInterceptor<EventMessage<?>> {
    private static final String RESOURCE = MonotonicTimestamps.class.getName();

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> event instanceof DomainEventMessage<?> domainEvent ? inOrder(domainEvent) : event;
    }

    /** The same stream, noting how far its times have come. */
    static DomainEventStream noted(DomainEventStream stream) {
        return CurrentUnitOfWork.isStarted() ? new Noted(stream, latest()) : stream;
    }

    /** How far the times of a stream have come, or null if this unit of work has read and appended nothing of it. */
    static @Nullable Instant latest(String stream) {
        return CurrentUnitOfWork.isStarted() ? latest().get(stream) : null;
    }

    /** Notes how far the times of a stream have come that is not read. */
    static void note(String stream, Instant last) {
        latest().merge(stream, last, MonotonicTimestamps::later);
    }

    private static EventMessage<?> inOrder(DomainEventMessage<?> domainEvent) {
        if (!CurrentUnitOfWork.isStarted()) return domainEvent;
        var time = note(domainEvent, latest());
        return time.equals(domainEvent.getTimestamp())
                ? domainEvent
                : new GenericDomainEventMessage<>(
                        domainEvent.getType(),
                        domainEvent.getAggregateIdentifier(),
                        domainEvent.getSequenceNumber(),
                        domainEvent,
                        time);
    }

    private static Instant note(DomainEventMessage<?> event, Map<String, Instant> latest) {
        return latest.merge(event.getAggregateIdentifier(), event.getTimestamp(), MonotonicTimestamps::later);
    }

    private static Instant later(Instant before, Instant now) {
        return now.isBefore(before) ? before : now;
    }

    private static Map<String, Instant> latest() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, name -> new HashMap<>());
    }

    private record Noted(DomainEventStream stream, Map<String, Instant> latest) implements DomainEventStream {
        @Override
        public DomainEventMessage<?> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNext() {
            return stream.hasNext();
        }

        @Override
        public DomainEventMessage<?> next() {
            var event = stream.next();
            note(event, latest);
            return event;
        }

        @Override
        public @Nullable Long getLastSequenceNumber() {
            return stream.getLastSequenceNumber();
        }
    }
}
