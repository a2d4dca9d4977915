package io.lectern.migration;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** For migrations, which may take as long as they take: others give up on a server that is silent for seconds. */
final class NoTimeoutDataSource extends DelegatingDataSource {
    private static final int FOR_EVER = 0;

    NoTimeoutDataSource(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        connection.setNetworkTimeout(Runnable::run, FOR_EVER);
        return connection;
    }
}
