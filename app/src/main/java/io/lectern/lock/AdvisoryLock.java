package io.lectern.lock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A lock of PostgreSQL (13.3.5) that one session at a time holds, whichever node it is of. */
public final class AdvisoryLock {
    private final DataSource database;
    private final long key;

    /** @param name at most eight letters of ASCII, of which PostgreSQL gets the number; the same on all nodes */
    public AdvisoryLock(DataSource database, String name) {
        this.database = database;
        this.key = key(name);
    }

    /**
     * What is done under it.
     *
     * @param <E> how it may fail
     */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        /** Does it. */
        void run() throws E;
    }

    /** The number of a lock that has a name. */
    public static long key(String name) {
        var letters = name.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(Long.BYTES)
                .position(Long.BYTES - letters.length)
                .put(letters)
                .getLong(0);
    }

    /** Does it once nobody else holds the lock. */
    public <E extends Exception> void holding(Work<E> work) throws E {
        try (var connection = database.getConnection()) {
            holding(connection, key, work);
        } catch (SQLException failure) {
            throw unlockable(failure);
        }
    }

    /** Whether it was done, because nobody else holds the lock. */
    public <E extends Exception> boolean tryHolding(Work<E> work) throws E {
        try (var connection = database.getConnection()) {
            var isTaken = ask(connection, "select pg_try_advisory_lock(?)", key);
            if (isTaken) run(connection, key, work);
            return isTaken;
        } catch (SQLException failure) {
            throw unlockable(failure);
        }
    }

    /** The same on a connection that the work is done on as well: what it does ends with the lock. */
    public static <E extends Exception> void holding(Connection connection, String name, Work<E> work)
            throws E, SQLException {
        holding(connection, key(name), work);
    }

    private static <E extends Exception> void holding(Connection connection, long key, Work<E> work)
            throws E, SQLException {
        ask(connection, "select true from pg_advisory_lock(?)", key);
        run(connection, key, work);
    }

    private static <E extends Exception> void run(Connection connection, long key, Work<E> work)
            throws E, SQLException {
        try {
            work.run();
        } finally {
            ask(connection, "select pg_advisory_unlock(?)", key);
        }
    }

    private static boolean ask(Connection connection, String sql, long key) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static IllegalStateException unlockable(SQLException failure) {
        return new IllegalStateException("The database cannot be locked", failure);
    }
}
