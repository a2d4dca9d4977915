package io.lectern.store.log;

import org.jspecify.annotations.Nullable;

/**
 * A stored event as its table has it, personal data encrypted.
 *
 * @param index its place in the one order of all
 * @param aggregate Axon's name of what the stream belongs to
 * @param time as stored, ISO-8601
 * @param payload JSON, as stored
 * @param metadata JSON, as stored
 */
public record StoredRow(
        long index,
        String id,
        String stream,
        long version,
        @Nullable String aggregate,
        String time,
        String type,
        @Nullable String revision,
        @Nullable String space,
        byte[] payload,
        byte[] metadata) {

    /**
     * The event as a line without its end: CloudEvents 1.0 in JSON, whose {@code data} holds payload and metadata byte
     * for byte. The same row gives the same bytes for ever, since seals depend on them.
     */
    public byte[] line() {
        return new LineHead()
                .add("specversion", "1.0")
                .add("id", id)
                .add("source", "lectern")
                .add("type", type)
                .add("subject", stream)
                .add("time", time)
                .add("datacontenttype", "application/json")
                .add("lecternposition", String.valueOf(index))
                .add("lecternversion", version)
                .addIfAny("lecternaggregate", aggregate)
                .addIfAny("lecternrevision", revision)
                .addIfAny("lecternspace", space)
                .withData(payload, metadata);
    }

    /** The same in another place. */
    public StoredRow at(long index) {
        return new StoredRow(index, id, stream, version, aggregate, time, type, revision, space, payload, metadata);
    }
}
