package io.lectern.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool, for those who have a {@link Deadline}: neither waiting for a connection nor using it goes beyond that. */
class DeadlineDataSource extends DelegatingDataSource {

    DeadlineDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var deadline = Deadline.current();
        return deadline == null ? super.getConnection() : deadline.connection(obtainTargetDataSource());
    }
}
