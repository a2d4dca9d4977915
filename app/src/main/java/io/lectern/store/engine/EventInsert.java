package io.lectern.store.engine;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.Retired;
import io.lectern.kernel.stream.ViewShapes;
import io.lectern.store.feed.WriterLock;
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
import org.jspecify.annotations.Nullable;

/**
 * Writes events with their space and audience, and takes the writers' lock on the way: one statement for each event.
 */
final class EventInsert {
    private static final String SQL = """
            with writer as materialized (select %s),
                 event as (
                   insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                          time_stamp, payload_type, payload_revision, payload, meta_data, space, views)
                   select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from writer
                   returning global_index)
            insert into store.event_audience (channel, global_index)
            select channel, global_index from event, unnest(?) as channel""".formatted(WriterLock.SHARE);

    private final WireNameSerializer serializer;
    private final EventEncryption encryption;
    private final ViewShapes shapes;

    EventInsert(WireNameSerializer serializer, EventEncryption encryption, ViewShapes shapes) {
        this.serializer = serializer;
        this.encryption = encryption;
        this.shapes = shapes;
    }

    PreparedStatement batch(Connection connection, List<? extends EventMessage<?>> events) throws SQLException {
        var statement = connection.prepareStatement(SQL);
        for (var event : events) {
            set(statement, EventUtils.asDomainEventMessage(event));
            statement.setArray(12, connection.createArrayOf("text", channels(event.getMetaData())));
            statement.addBatch();
        }
        return statement;
    }

    private void set(PreparedStatement statement, DomainEventMessage<?> event) throws SQLException {
        var payload = event.serializePayload(serializer, byte[].class);
        if (!WireNameSerializer.isWireName(payload.getType()))
            throw new EventStoreException(event.getPayloadType() + " is of no category and cannot be stored");
        if (event.getPayloadType().isAnnotationPresent(Retired.class))
            throw new EventStoreException(payload.getType().getName() + " is retired and cannot be stored");
        statement.setString(1, event.getIdentifier());
        statement.setString(2, event.getAggregateIdentifier());
        statement.setLong(3, event.getSequenceNumber());
        statement.setString(4, event.getType());
        statement.setString(5, DateTimeUtils.formatInstant(event.getTimestamp()));
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setBytes(8, encryption.encrypted(event, payload.getType().getName(), payload.getData()));
        statement.setBytes(9, event.serializeMetaData(serializer, byte[].class).getData());
        statement.setString(10, space(event.getMetaData()));
        statement.setString(11, shapes.changed());
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
