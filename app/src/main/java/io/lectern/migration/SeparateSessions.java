package io.lectern.migration;

import io.lectern.start.StartException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Refuses a pooler that gives each transaction whichever session of PostgreSQL is free. Locks, notifications and
 * settings belong to a session: one would hold another's locks, hear nothing, or commit without waiting for the disk.
 */
final class SeparateSessions {
    private static final String READ = "select current_setting('lectern.session', true)";

    private SeparateSessions() {}

    /** @throws StartException if two connections share a session, or one does not keep its own */
    static void require(DataSource database) {
        try (var one = database.getConnection();
                var other = database.getConnection()) {
            if (!areSeparate(one, other))
                throw new StartException("The database is behind a pooler that gives each transaction another session,"
                        + " as PgBouncer does with pool_mode = transaction: use pool_mode = session there,"
                        + " or name PostgreSQL itself in --spring.datasource.url");
        } catch (SQLException failure) {
            throw new IllegalStateException("The sessions of the database cannot be told apart", failure);
        }
    }

    /** What one sets, the other must not see, and the one must see it again while the other is busy. */
    private static boolean areSeparate(Connection one, Connection other) throws SQLException {
        var mark = UUID.randomUUID().toString();
        ask(one, "select set_config('lectern.session', '" + mark + "', false)");
        other.setAutoCommit(false);
        var seen = ask(other, READ);
        var kept = ask(one, READ);
        other.setAutoCommit(true);
        return !mark.equals(seen) && mark.equals(kept);
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
