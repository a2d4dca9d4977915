package io.lectern.store.signal;

import io.lectern.database.DatabaseFailures;
import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.RepeatedFailures;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread with a connection of its own, which is opened again when it breaks; both end when this is closed. */
final class DedicatedConnection implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DedicatedConnection.class);
    private static final long PAUSE_MILLIS = 1_000;
    private static final long TIMEOUT_MILLIS = 2_000;

    private final RepeatedFailures failures;
    private final DataSource unpooled;
    private final Use use;
    private final Thread thread;
    private volatile @Nullable Connection current;
    private volatile boolean closed;

    /** What is done with the connection, for as long as it lasts. */
    interface Use {
        void with(Connection connection) throws SQLException, InterruptedException;
    }

    DedicatedConnection(String name, DataSource unpooled, Use use) {
        this.failures = new RepeatedFailures(name + " cannot use its connection, and opens another");
        this.unpooled = unpooled;
        this.use = use;
        this.thread = new DaemonThreadFactory(name).newThread(this::run);
        thread.start();
    }

    private void run() {
        try {
            while (!closed) useOne();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void useOne() throws InterruptedException {
        try (var connection = unpooled.getConnection()) {
            current = connection;
            while (!closed) use.with(connection);
        } catch (SQLException | RuntimeException | Error broken) {
            if (closed) return;
            if (broken instanceof SQLException && DatabaseFailures.isCauseOf(broken))
                log.debug("{} lost its connection and opens another: {}", thread.getName(), broken.getMessage());
            else failures.met(log, broken);
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Ends it without waiting for the server. */
    @Override
    public void close() throws SQLException, InterruptedException {
        closed = true;
        thread.interrupt();
        var connection = current;
        if (connection != null) connection.abort(Runnable::run);
        thread.join(TIMEOUT_MILLIS);
    }
}
