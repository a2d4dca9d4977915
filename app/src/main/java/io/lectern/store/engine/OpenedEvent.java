package io.lectern.store.engine;

import io.lectern.store.keys.PersonalWords;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A stored event whose personal words were opened. */
record OpenedEvent(DomainEventData<?> stored, byte[] words) implements DomainEventData<byte[]> {

    /** A batch of stored events, opened together. */
    static List<OpenedEvent> all(List<? extends DomainEventData<?>> events, PersonalWords words) {
        var opened = words.opened(events.stream().map(OpenedEvent::place).toList());
        return IntStream.range(0, events.size())
                .mapToObj(i -> new OpenedEvent(events.get(i), opened.get(i)))
                .toList();
    }

    /** The same with tracking tokens. */
    static List<TrackedDomainEventData<byte[]>> tracked(List<TrackedDomainEventData<?>> events, PersonalWords words) {
        var opened = all(events, words);
        return IntStream.range(0, events.size())
                .mapToObj(i -> new TrackedDomainEventData<>(events.get(i).trackingToken(), opened.get(i)))
                .toList();
    }

    private static PersonalWords.Stored place(DomainEventData<?> event) {
        return new PersonalWords.Stored(
                event.getAggregateIdentifier(), event.getPayload().getType().getName(), (byte[])
                        event.getPayload().getData());
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                words, byte[].class, stored.getPayload().getType());
    }

    @Override
    public String getEventIdentifier() {
        return stored.getEventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return stored.getTimestamp();
    }

    @Override
    @SuppressWarnings("unchecked")
    public SerializedObject<byte[]> getMetaData() {
        return (SerializedObject<byte[]>) stored.getMetaData();
    }

    @Override
    public String getType() {
        return stored.getType();
    }

    @Override
    public String getAggregateIdentifier() {
        return stored.getAggregateIdentifier();
    }

    @Override
    public long getSequenceNumber() {
        return stored.getSequenceNumber();
    }
}
