package io.lectern.deadletters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The statements of Axon's queue on our table, which holds no payload. A letter is taken for itself and not with those
 * behind it, so that each is handled and gone in one transaction.
 */
class DeadLetterStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {
    static final DeadLetterSchema SCHEMA = DeadLetterSchema.builder()
            .deadLetterTable("store.dead_letter")
            .deadLetterIdentifierColumn("dead_letter_id")
            .processingGroupColumn("processing_group")
            .sequenceIdentifierColumn("sequence_identifier")
            .sequenceIndexColumn("sequence_index")
            .processingStartedColumn("processing_started")
            .build();
    private static final String ENQUEUE = """
            insert into store.dead_letter (dead_letter_id, processing_group, sequence_identifier, sequence_index,
                   aggregate_identifier, sequence_number, position, cause, attempts, tried_at, next_try_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? then now() end, now() + ? * interval '1 ms')""";
    private static final String DUE = """
            select * from store.dead_letter d where processing_group = ? and next_try_at <= now() and not exists
            (select from store.dead_letter e where e.processing_group = d.processing_group
             and e.sequence_identifier = d.sequence_identifier and e.sequence_index < d.sequence_index)
            order by next_try_at offset ? limit ?""";

    private final DeadLetterSettings settings;

    DeadLetterStatements(Serializer serializer, DeadLetterSettings settings) {
        super(DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
                .schema(SCHEMA)
                .genericSerializer(serializer)
                .eventSerializer(serializer));
        this.settings = settings;
    }

    @Override
    public PreparedStatement enqueueStatement(
            Connection connection,
            String group,
            String sequence,
            DeadLetter<? extends EventMessage<?>> letter,
            long index)
            throws SQLException {
        var event = (DomainEventMessage<?>) letter.message();
        var failed = letter.cause().isPresent();
        var delay = failed ? settings.delayAfter(1) : null;
        var statement = connection.prepareStatement(ENQUEUE);
        statement.setString(1, UUID.randomUUID().toString());
        statement.setString(2, group);
        statement.setString(3, sequence);
        statement.setLong(4, index);
        statement.setString(5, event.getAggregateIdentifier());
        statement.setLong(6, event.getSequenceNumber());
        statement.setLong(7, position(event));
        statement.setString(8, letter.cause().map(Cause::type).orElse(null));
        statement.setInt(9, failed ? 1 : 0);
        statement.setBoolean(10, failed);
        statement.setLong(11, delay == null ? 0 : delay.toMillis());
        return statement;
    }

    private static long position(EventMessage<?> event) {
        return ((TrackedEventMessage<?>) event).trackingToken().position().orElseThrow();
    }

    /** How often it failed is counted once its transaction is over. */
    @Override
    public PreparedStatement requeueStatement(
            Connection connection, String letter, @Nullable Cause cause, Instant touched, MetaData diagnostics)
            throws SQLException {
        var statement = connection.prepareStatement(
                "update store.dead_letter set processing_started = null where dead_letter_id = ?");
        statement.setString(1, letter);
        return statement;
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection, String group, Instant limit, int offset, int most) throws SQLException {
        var statement = connection.prepareStatement(DUE);
        statement.setString(1, group);
        statement.setInt(2, offset);
        statement.setInt(3, most);
        return statement;
    }

    @Override
    public PreparedStatement nextLetterInSequenceStatement(
            Connection connection, String group, String sequence, long index) throws SQLException {
        return connection.prepareStatement("select * from store.dead_letter where false");
    }
}
