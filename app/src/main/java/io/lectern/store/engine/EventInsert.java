package io.lectern.store.engine;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.Retired;
import io.lectern.kernel.stream.ViewShapes;
import io.lectern.store.feed.WriterLock;
import io.lectern.store.keys.BatchKeys;
import io.lectern.store.keys.BatchKeys.NewKey;
import io.lectern.store.keys.EventEncryption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Writes events with their space and audience, and with the keys of streams that begin, and takes the writers' lock on
 * the way: one statement for each event.
 */
final class EventInsert {
    private static final String SQL = """
            with writer as materialized (select %s),
                 event as (
                   insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                          time_stamp, payload_type, payload_revision, payload, meta_data, space, views)
                   select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from writer
                   returning global_index),
                 heard as (select unnest(?) as channel)%s
            insert into store.event_audience (channel, global_index)
            select channel, global_index from event, heard""";
    private static final String WITHOUT_KEYS = SQL.formatted(WriterLock.SHARE, "");
    private static final String WITH_KEYS = SQL.formatted(WriterLock.SHARE, """
            ,
                 key as (
                   insert into personal.key (id, person, stream, secret) select * from unnest(?, ?, ?, ?))""");

    private final WireNameSerializer serializer;
    private final EventEncryption encryption;
    private final ViewShapes shapes;

    EventInsert(WireNameSerializer serializer, EventEncryption encryption, ViewShapes shapes) {
        this.serializer = serializer;
        this.encryption = encryption;
        this.shapes = shapes;
    }

    /** What its payload is, and how the table holds it. */
    private record Row(DomainEventMessage<?> event, SerializedObject<byte[]> payload, byte[] encrypted) {}

    PreparedStatement batch(Connection connection, List<? extends EventMessage<?>> events) throws SQLException {
        var keys = encryption.batchKeys(events);
        var rows = events.stream()
                .map(event -> row(EventUtils.asDomainEventMessage(event), keys))
                .toList();
        var unsaved = keys.unsaved();
        var statement = connection.prepareStatement(unsaved.isEmpty() ? WITHOUT_KEYS : WITH_KEYS);
        for (var row : rows) {
            set(statement, row);
            setArray(statement, 12, "text", channels(row.event().getMetaData()));
            if (!unsaved.isEmpty()) setKeys(statement, row == rows.get(0) ? unsaved : List.of());
            statement.addBatch();
        }
        return statement;
    }

    private Row row(DomainEventMessage<?> event, BatchKeys keys) {
        var payload = event.serializePayload(serializer, byte[].class);
        var type = payload.getType().getName();
        if (!WireNameSerializer.isWireName(payload.getType()))
            throw new EventStoreException(event.getPayloadType() + " is of no category and cannot be stored");
        if (event.getPayloadType().isAnnotationPresent(Retired.class))
            throw new EventStoreException(type + " is retired and cannot be stored");
        return new Row(event, payload, encryption.encrypted(event, type, payload.getData(), keys));
    }

    private void set(PreparedStatement statement, Row row) throws SQLException {
        var event = row.event();
        statement.setString(1, event.getIdentifier());
        statement.setString(2, event.getAggregateIdentifier());
        statement.setLong(3, event.getSequenceNumber());
        statement.setString(4, event.getType());
        statement.setString(5, DateTimeUtils.formatInstant(event.getTimestamp()));
        statement.setString(6, row.payload().getType().getName());
        statement.setString(7, row.payload().getType().getRevision());
        statement.setBytes(8, row.encrypted());
        statement.setBytes(9, event.serializeMetaData(serializer, byte[].class).getData());
        statement.setString(10, space(event.getMetaData()));
        statement.setString(11, shapes.changed());
    }

    private static void setKeys(PreparedStatement statement, List<NewKey> keys) throws SQLException {
        setArray(statement, 13, "uuid", keys.stream().map(NewKey::id).toArray());
        setArray(statement, 14, "text", keys.stream().map(NewKey::person).toArray());
        setArray(statement, 15, "text", keys.stream().map(NewKey::stream).toArray());
        setArray(statement, 16, "bytea", keys.stream().map(NewKey::secret).toArray(byte[][]::new));
    }

    private static void setArray(PreparedStatement statement, int index, String type, Object[] values)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    private static @Nullable String space(MetaData metadata) {
        var space = metadata.get(Metadata.SPACE);
        return space == null ? null : space.toString();
    }

    private String[] channels(MetaData metadata) {
        var recorded = metadata.get(Metadata.AUDIENCE);
        return recorded == null
                ? new String[0]
                : audience(recorded).channels().stream().map(Channel::key).toArray(String[]::new);
    }

    private Audience audience(Object recorded) {
        return recorded instanceof Audience audience
                ? audience
                : serializer.getObjectMapper().convertValue(recorded, Audience.class);
    }
}
