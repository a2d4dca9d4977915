package io.lectern.migration;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps nodes that start together from making the same schema at the same time, which PostgreSQL would refuse. */
final class StartupLock {
    /** "Migrate" in ASCII. */
    private static final long KEY = 0x4D696772617465L;

    private StartupLock() {}

    static void holding(DataSource dataSource, Runnable work) {
        try (var connection = dataSource.getConnection()) {
            call(connection, "select pg_advisory_lock(" + KEY + ")");
            try {
                work.run();
            } finally {
                call(connection, "select pg_advisory_unlock(" + KEY + ")");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database cannot be migrated", failure);
        }
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
