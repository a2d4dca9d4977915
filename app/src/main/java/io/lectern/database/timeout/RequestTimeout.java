package io.lectern.database.timeout;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * By when a request must have what it waits for, counted from when it first wants something. What it waits for is then
 * taken from it: its place in a queue, or the connection that does not answer.
 */
final class RequestTimeout {
    private static final Logger log = LoggerFactory.getLogger(RequestTimeout.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(4);
    private static final ThreadLocal<@Nullable RequestTimeout> CURRENT = new ThreadLocal<>();

    private final BooleanSupplier begun;
    private final boolean reads;
    private final List<Connection> connections = new ArrayList<>();
    private long end;
    private boolean missed;
    private boolean interrupted;
    private @Nullable Thread waiting;

    /**
     * Begins with the first wish, for the thread that asks.
     *
     * @param begun whether the answer has begun: from then on there is no hurry
     * @param reads whether each wish counts for itself, since it takes as long as what the client sent is
     */
    RequestTimeout(BooleanSupplier begun, boolean reads) {
        this.begun = begun;
        this.reads = reads;
    }

    /** The one of this thread, or null if it has time. */
    static @Nullable RequestTimeout current() {
        return CURRENT.get();
    }

    void enter() {
        CURRENT.set(this);
    }

    static void leave() {
        CURRENT.remove();
    }

    /** A connection, if there is one in time. */
    Connection connection(DataSource pool) throws SQLException {
        if (!begin()) throw new SQLTransientConnectionException("The request has waited long enough");
        Connection connection;
        try {
            connection = pool.getConnection();
        } catch (SQLTransientConnectionException late) {
            waitNoMore();
            throw late;
        } finally {
            end();
        }
        if (keeps(connection)) return connection;
        connection.close();
        throw new SQLTransientConnectionException("The request has waited long enough");
    }

    /** Who has waited for one in vain is not to wait for each that it asks for: metrics ask for a dozen. */
    private synchronized void waitNoMore() {
        missed |= !reads && !begun.getAsBoolean();
    }

    private synchronized boolean keeps(Connection connection) {
        if (!missed) connections.add(connection);
        return !missed;
    }

    /** Something else that others may keep. */
    <T> T await(Supplier<T> wish) {
        if (!begin()) throw new LockAcquisitionFailedException("The request has waited long enough");
        try {
            return wish.get();
        } finally {
            end();
        }
    }

    /** Takes from the request what it waits for, if it is time. */
    synchronized void check(long now) {
        if (end == 0 || now - end < 0 || missed || begun.getAsBoolean()) return;
        missed = true;
        if (waiting != null) {
            waiting.interrupt();
            interrupted = true;
        }
        connections.forEach(RequestTimeout::cut);
    }

    private synchronized boolean begin() {
        if (reads) restart();
        else if (end == 0) end = System.nanoTime() + TIMEOUT.toNanos();
        waiting = missed ? null : Thread.currentThread();
        return !missed;
    }

    private void restart() {
        end = System.nanoTime() + TIMEOUT.toNanos();
        connections.clear();
        missed = false;
    }

    // What was interrupted is over: the flag must not reach the socket of the answer, which it would close.
    private synchronized void end() {
        waiting = null;
        if (interrupted) Thread.interrupted();
        interrupted = false;
    }

    private static void cut(Connection connection) {
        try {
            if (!connection.isClosed()) connection.unwrap(PgConnection.class).abort(Runnable::run);
        } catch (SQLException gone) {
            log.debug("A connection was given back while its time ended", gone);
        }
    }
}
