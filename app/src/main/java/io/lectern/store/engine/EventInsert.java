package io.lectern.store.engine;

import io.lectern.database.HeldLocks;
import io.lectern.kernel.event.AppendedInTurn;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.Retired;
import io.lectern.kernel.view.ViewShapes;
import io.lectern.store.feed.WriterLock;
import io.lectern.store.keys.BatchKeys;
import io.lectern.store.keys.BatchKeys.NewKey;
import io.lectern.store.keys.EventEncryption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
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
 * the way: one statement for each event. Whoever waits for their turn does not hold up the readers of the store, since
 * the writers' lock is taken after that. Where a program stands still with both, as one that was paused does, the
 * database ends its transaction, and before that those which wait for their turn, each of which would stand still with
 * it: nobody else's would come, and readers would go no further.
 */
final class EventInsert {
    private static final String SQL = """
            with bound as materialized (select %s, %s),
                 turn as materialized (
                   select count(pg_advisory_xact_lock(hashtextextended(queue, 7))) from bound, unnest(?) as queue),
                 writer as materialized (select %s from turn, bound),
                 event as (
                   insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                          time_stamp, payload_type, payload_revision, payload, meta_data, space, views)
                   select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from writer
                   returning global_index),
                 heard as (select unnest(?) as channel)%s
            insert into store.event_audience (channel, global_index)
            select channel, global_index from event, heard""";
    private static final String WITHOUT_KEYS = sql("");
    private static final String WITH_KEYS = sql("""
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

    private static String sql(String keys) {
        return String.format(Locale.ROOT, SQL, HeldLocks.END_WAITING, HeldLocks.END_IF_IDLE, WriterLock.SHARE, keys);
    }

    PreparedStatement batch(Connection connection, List<? extends EventMessage<?>> events) throws SQLException {
        var keys = encryption.batchKeys(events);
        var rows = events.stream()
                .map(event -> row(EventUtils.asDomainEventMessage(event), keys))
                .toList();
        var unsaved = keys.unsaved();
        var statement = connection.prepareStatement(unsaved.isEmpty() ? WITHOUT_KEYS : WITH_KEYS);
        for (var row : rows) {
            set(statement, row);
            setArray(statement, 1, "text", queues(row.event().getPayload()));
            setArray(statement, 13, "text", channels(row.event().getMetaData()));
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
        statement.setString(2, event.getIdentifier());
        statement.setString(3, event.getAggregateIdentifier());
        statement.setLong(4, event.getSequenceNumber());
        statement.setString(5, event.getType());
        statement.setString(6, DateTimeUtils.formatInstant(event.getTimestamp()));
        statement.setString(7, row.payload().getType().getName());
        statement.setString(8, row.payload().getType().getRevision());
        statement.setBytes(9, row.encrypted());
        statement.setBytes(10, event.serializeMetaData(serializer, byte[].class).getData());
        statement.setString(11, space(event.getMetaData()));
        statement.setString(12, shapes.changed());
    }

    private static void setKeys(PreparedStatement statement, List<NewKey> keys) throws SQLException {
        setArray(statement, 14, "uuid", keys.stream().map(NewKey::id).toArray());
        setArray(statement, 15, "text", keys.stream().map(NewKey::person).toArray());
        setArray(statement, 16, "text", keys.stream().map(NewKey::stream).toArray());
        setArray(statement, 17, "bytea", keys.stream().map(NewKey::secret).toArray(byte[][]::new));
    }

    private static void setArray(PreparedStatement statement, int index, String type, Object[] values)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    private static String[] queues(Object event) {
        return event instanceof AppendedInTurn inTurn ? new String[] {inTurn.queue()} : new String[0];
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
