package io.lectern.store.signal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Tells the other nodes on this database of commits, and hears of theirs. It never notifies within a command's
 * transaction: that would line up all commits of the cluster. One commit is told at once, many in a row every few
 * milliseconds: each message wakes every node.
 */
public class ClusterSignals implements AutoCloseable {
    private static final String CHANNEL = "lectern_events";
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration LONGER_PAUSE = Duration.ofMillis(10);
    private static final int SEVERAL = 5;
    private static final int QUIET_MILLIS = 10_000;
    private static final int VALID_SECONDS = 5;

    private final String self = UUID.randomUUID().toString();
    private final Semaphore commits = new Semaphore(0);
    private final LocalSignals signals;
    private final DedicatedConnection sender;
    private final DedicatedConnection receiver;

    ClusterSignals(DataSource unpooled, LocalSignals signals) {
        this.signals = signals;
        this.sender = new DedicatedConnection("lectern-notify", unpooled, this::sendAll);
        this.receiver = new DedicatedConnection("lectern-listen", unpooled, this::receive);
    }

    /** Has a signal sent soon; does not wait. */
    public void send() {
        commits.release();
    }

    private void sendAll(Connection connection) throws SQLException, InterruptedException {
        // It stores nothing, but PostgreSQL would write and flush a commit record for each.
        try (var setting = connection.createStatement()) {
            setting.execute("set synchronous_commit to off");
        }
        try (var notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            notify.setString(1, self);
            while (true) {
                commits.acquire();
                var others = commits.drainPermits();
                notify.execute();
                Thread.sleep((others < SEVERAL ? PAUSE : LONGER_PAUSE).toMillis());
            }
        }
    }

    private void receive(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("LISTEN " + CHANNEL);
        }
        var session = connection.unwrap(PGConnection.class);
        while (true) {
            var messages = session.getNotifications(QUIET_MILLIS);
            for (var message : messages) if (!self.equals(message.getParameter())) signals.send();
            if (messages.length == 0 && !connection.isValid(VALID_SECONDS)) return;
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        sender.close();
        receiver.close();
    }
}
