package io.lectern.store.engine;

import io.lectern.store.keys.EventEncryption;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.springframework.util.function.SingletonSupplier;

/**
 * A stored event whose personal data is decrypted, in the shape of today. Most events that processors are shown are of
 * types of which none wants the payload, so it is decrypted when it is asked for.
 */
record DecryptedEvent(DomainEventData<?> stored, Supplier<byte[]> payload) implements DomainEventData<byte[]> {

    /** What Axon makes an object of if somebody wants that. */
    private record Payload(SerializedType type, Supplier<byte[]> data) implements SerializedObject<byte[]> {
        @Override
        public Class<byte[]> getContentType() {
            return byte[].class;
        }

        @Override
        public SerializedType getType() {
            return type;
        }

        @Override
        public byte[] getData() {
            return data.get();
        }
    }

    /** A batch of stored events, decrypted together when the first is asked for its payload. */
    static List<DecryptedEvent> all(List<? extends DomainEventData<?>> events, EventEncryption encryption) {
        var decrypted = SingletonSupplier.of(() ->
                encryption.decrypted(events.stream().map(DecryptedEvent::place).toList()));
        return IntStream.range(0, events.size())
                .mapToObj(i -> new DecryptedEvent(
                        events.get(i), () -> decrypted.obtain().get(i)))
                .toList();
    }

    /** The same with tracking tokens. */
    static List<TrackedDomainEventData<byte[]>> tracked(
            List<TrackedDomainEventData<?>> events, EventEncryption encryption) {
        var decrypted = all(events, encryption);
        return IntStream.range(0, events.size())
                .mapToObj(i -> new TrackedDomainEventData<>(events.get(i).trackingToken(), decrypted.get(i)))
                .toList();
    }

    private static EventEncryption.Stored place(DomainEventData<?> event) {
        var payload = event.getPayload();
        return new EventEncryption.Stored(
                event.getAggregateIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                (byte[]) payload.getData());
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new Payload(stored.getPayload().getType(), payload);
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
