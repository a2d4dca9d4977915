package io.lectern.database.timeout;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool, for those who have a {@link RequestTimeout}: they neither wait for a connection nor use it beyond that. */
public class RequestTimeoutDataSource extends DelegatingDataSource {

    public RequestTimeoutDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var deadline = RequestTimeout.current();
        return deadline == null ? super.getConnection() : deadline.connection(obtainTargetDataSource());
    }
}
