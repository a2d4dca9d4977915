package io.lectern.deadletters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterJdbcConverter;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;

/** Reads a dead letter's event from the store: in today's shape, and without what was erased meanwhile. */
class StoredEventConverter implements DeadLetterJdbcConverter<EventMessage<?>, JdbcDeadLetter<EventMessage<?>>> {
    private final EventStorageEngine events;

    StoredEventConverter(EventStorageEngine events) {
        this.events = events;
    }

    @Override
    public JdbcDeadLetter<EventMessage<?>> convertToLetter(ResultSet row) throws SQLException {
        var enqueued = row.getTimestamp("enqueued_at").toInstant();
        return new JdbcDeadLetter<>(
                row.getString("dead_letter_id"),
                row.getLong("sequence_index"),
                row.getString("sequence_identifier"),
                enqueued,
                Instant.now(),
                null,
                MetaData.emptyInstance(),
                event(row));
    }

    private EventMessage<?> event(ResultSet row) throws SQLException {
        var stream = row.getString("aggregate_identifier");
        var token = GapAwareTrackingToken.newInstance(row.getLong("position"), Set.of());
        try (var found =
                events.readEvents(stream, row.getLong("sequence_number")).asStream()) {
            return tracked(found.findFirst().orElseThrow(), token);
        }
    }

    private static <P> EventMessage<P> tracked(DomainEventMessage<P> event, GapAwareTrackingToken token) {
        return new GenericTrackedDomainEventMessage<>(token, event);
    }
}
