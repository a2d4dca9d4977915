package io.lectern.kernel.event;

import java.time.Instant;

/**
 * An event as the store holds it: named and placed, its content still bytes.
 *
 * @param index its place in the one order of all events
 * @param id its own id
 * @param type its wire name, {@code assignment:Renamed}
 * @param stream the stream that it belongs to
 * @param version its sequence number in that stream, from 0
 * @param timestamp when it was recorded
 * @param payload the event, as JSON in UTF-8
 * @param metadata what is recorded beside it, as JSON in UTF-8
 */
public record StoredEvent(
        long index,
        String id,
        String type,
        String stream,
        long version,
        Instant timestamp,
        byte[] payload,
        byte[] metadata) {

    /** The same with another form of its payload. */
    public StoredEvent with(byte[] other) {
        return new StoredEvent(index, id, type, stream, version, timestamp, other, metadata);
    }
}
