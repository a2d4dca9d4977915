package io.lectern.store.engine;

import io.lectern.kernel.view.ViewShapes;
import io.lectern.store.feed.Watermark;
import io.lectern.store.keys.EventEncryption;
import io.lectern.store.signal.SignalTasks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Axon's JDBC engine with a strict order: it delivers events only up to the {@link Watermark}, so that no event can
 * appear below one that was delivered, however long its transaction took and whatever its timestamp says. Stock Axon
 * judges gaps by event timestamps and skips such events for ever. Tokens are therefore plain numbers without gaps.
 */
class OrderedEventStorageEngine extends JdbcEventStorageEngine {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String READ = "select " + AxonTableNames.EVENTS.trackedEventFields()
            + " from store.domain_event where global_index > ? and global_index <= ? order by global_index limit ?";

    private final JdbcOperations jdbc;
    private final Watermark watermark;
    private final EventEncryption encryption;
    private final EventInsert insert;
    private final SignalTasks fetched;

    /**
     * Needs both serializers, the connection provider and the transaction manager in the builder; the rest is set here.
     * Axon has nothing to upcast: what it gets is of today, as it is for all who read the store.
     *
     * @param fetched called whenever the reader that all processors share has fetched an event
     */
    OrderedEventStorageEngine(
            Builder builder,
            WireNameSerializer events,
            EventEncryption encryption,
            ViewShapes shapes,
            JdbcOperations jdbc,
            Watermark watermark,
            SignalTasks fetched) {
        super(builder.eventSerializer(events)
                .schema(AxonTableNames.EVENTS)
                .batchSize(StreamParts.MOST_EVENTS)
                .finalAggregateBatchPredicate(StreamParts::isLast)
                .persistenceExceptionResolver(new SQLStateResolver(UNIQUE_VIOLATION)));
        this.jdbc = jdbc;
        this.watermark = watermark;
        this.insert = new EventInsert(events, encryption, shapes);
        this.encryption = encryption;
        this.fetched = fetched;
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        return insert.batch(connection, events);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        var after = last == null ? 0 : last.position().orElseThrow();
        var known = watermark.known();
        var upTo = known > after ? known : watermark.sinceSignal();
        return upTo <= after
                ? List.of()
                : DecryptedEvent.tracked(
                        jdbc.query(READ, (row, n) -> tracked(row), after, upTo, batchSize), encryption);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long first, int batchSize) {
        return DecryptedEvent.all(super.fetchDomainEvents(stream, first, batchSize), encryption);
    }

    @Override
    protected PreparedStatement readEventData(Connection connection, String stream, long first, int batchSize)
            throws SQLException {
        return StreamParts.read(connection, stream, first, batchSize);
    }

    /** There are none: streams are short, and looking for one would be a statement for each command. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    private TrackedDomainEventData<?> tracked(ResultSet row) throws SQLException {
        return (TrackedDomainEventData<?>)
                getTrackedEventData(row, token(row.getLong(schema().globalIndexColumn()) - 1));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken last, boolean mayBlock) {
        var events = super.readEvents(last, mayBlock);
        return mayBlock ? CallbackStream.afterEach(events, fetched::callAll) : events;
    }

    /** Where nothing that is in flight can be stepped over. */
    @Override
    public TrackingToken createHeadToken() {
        return token(watermark.settled());
    }

    /** Before the first event, also while that is still in flight. */
    @Override
    public TrackingToken createTailToken() {
        return token(0);
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        var upTo = watermark.settled();
        var first = super.createTokenAt(time);
        return token(first == null ? upTo : Math.min(upTo, first.position().orElseThrow()));
    }

    private static GapAwareTrackingToken token(long index) {
        return GapAwareTrackingToken.newInstance(index, Set.of());
    }
}
