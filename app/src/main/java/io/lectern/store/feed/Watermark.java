package io.lectern.store.feed;

import io.lectern.store.signal.LocalSignals;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;

/**
 * The index up to which the order of events is final. It rests on two facts of PostgreSQL: a writer holds its lock
 * before it draws an index, and a transaction becomes visible before its locks are released. What is read up to the
 * watermark must therefore be read by a later statement than the one here, under READ COMMITTED, on the primary.
 */
public class Watermark {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(5);

    /** Between looks while many write, each of whom signals: one costs the database as much as an event. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(4);

    private static final int AT_ONCE = 25;

    /** While so many write that several signal between two looks. */
    private static final Duration BETWEEN_LOOKS_FOR_SEVERAL = Duration.ofMillis(10);

    private static final int SEVERAL = 5;

    private static final String LOOK = """
            select coalesce((select max(global_index) from store.domain_event), 0),
                   ARRAY(%s),
                   current_setting('transaction_isolation')""".formatted(WriterLock.HOLDERS);

    private final JdbcOperations jdbc;
    private final FinalOrder order;

    Watermark(JdbcOperations jdbc, LocalSignals signals) {
        this.jdbc = jdbc;
        this.order = new FinalOrder(
                signals::sent, new Pace(BETWEEN_LOOKS, AT_ONCE, BETWEEN_LOOKS_FOR_SEVERAL, SEVERAL), signals::sendSoon);
    }

    /** Raises it as far as is proven; below every index while a writer goes on who was there before this process. */
    long advance() {
        return looking(statement -> order.advance(() -> look(statement)));
    }

    /** As far as is proven since the last signal that there may be events; seldom enough while many write. */
    public long sinceSignal() {
        return looking(statement -> order.sinceSignal(() -> look(statement)));
    }

    /** What is known already if that is above an index, else what is proven now. */
    public long beyond(long index) {
        var latest = order.latest();
        return latest > index ? latest : advance();
    }

    /** What was proven last, without asking the database. */
    public long known() {
        return order.latest();
    }

    /** The same as {@link #advance()}, but waits until all writers who were there before this process have ended. */
    public long settled() {
        var deadline = System.nanoTime() + TIMEOUT.toNanos();
        var upTo = advance();
        while (upTo == OpenTransactions.UNKNOWN) {
            if (System.nanoTime() > deadline)
                throw new EventStoreException("A writer has not ended for " + TIMEOUT.toSeconds() + " s");
            LockSupport.parkNanos(PAUSE.toNanos());
            upTo = advance();
        }
        return upTo;
    }

    /** The statement and its connection come before the order's lock: whoever holds that never waits for the pool. */
    private long looking(PreparedStatementCallback<Long> callback) {
        return Objects.requireNonNull(jdbc.execute(LOOK, callback));
    }

    private static OpenTransactions.Look look(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            if (!"read committed".equals(row.getString(3)))
                throw new EventStoreException("Events must be read under READ COMMITTED, not " + row.getString(3));
            return new OpenTransactions.Look(row.getLong(1), writers(row.getArray(2)));
        }
    }

    private static Set<String> writers(Array array) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) array.getArray()));
    }
}
