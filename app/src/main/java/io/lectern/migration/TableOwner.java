package io.lectern.migration;

import com.zaxxer.hikari.HikariDataSource;
import io.lectern.lock.AdvisoryLock;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The role that owns the tables, for what the role that serves may not do. Where none is given, one role does both.
 */
public class TableOwner implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final long IDLE_MILLIS = 10_000;

    private final DataSource serving;
    private final @Nullable HikariDataSource own;

    TableOwner(DataSource serving, @Nullable OwnerCredentials credentials) {
        this.serving = new NoTimeoutDataSource(serving);
        this.own = credentials == null || credentials.user().isBlank() ? null : pool(credentials);
    }

    /** What is done as the owner. */
    public interface Work {
        /** Does it on a connection of its own. */
        void on(Connection connection) throws SQLException;
    }

    /** Does something as the owner, one node at a time; the role that serves may use the tables that it makes. */
    public void execute(Work work) {
        try (var connection = dataSource().getConnection()) {
            if (own == null) work.on(connection);
            else inTurn(connection, work);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database cannot be prepared", failure);
        }
    }

    DataSource dataSource() {
        return own == null ? serving : own;
    }

    /** PostgreSQL refuses what is granted while another node makes, drops or grants the same. */
    private void inTurn(Connection connection, Work work) throws SQLException {
        AdvisoryLock.holding(connection, "Owner", () -> {
            work.on(connection);
            grant(connection);
        });
    }

    private void grant(Connection connection) throws SQLException {
        try (var grant = connection.prepareStatement("select store.grant_to(?::name)")) {
            grant.setString(1, servingRole());
            grant.execute();
        }
    }

    private String servingRole() throws SQLException {
        try (var connection = serving.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user")) {
            row.next();
            return row.getString(1);
        }
    }

    /** It keeps no connection that nobody uses, and says nothing of rows that cannot be stored. */
    private static HikariDataSource pool(OwnerCredentials credentials) {
        var pool = new HikariDataSource();
        pool.setPoolName("owner");
        pool.setJdbcUrl(credentials.url());
        pool.setUsername(credentials.user());
        pool.setPassword(credentials.password());
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setIdleTimeout(IDLE_MILLIS);
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    @Override
    public void close() {
        if (own != null) own.close();
    }
}
