package io.lectern.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What only somebody can do who owns the database: changes stored events, with the triggers off that refuse it. */
public final class Tampering {

    private Tampering() {}

    /** The same in the database of a URL. */
    public static int with(String url, String sql, Object... values) {
        return with(new DriverManagerDataSource(url), sql, values);
    }

    /** Runs a statement and says how many rows it changed. */
    public static int with(DataSource database, String sql, Object... values) {
        var jdbc = new JdbcTemplate(database);
        return new TransactionTemplate(new JdbcTransactionManager(database)).execute(status -> {
            jdbc.execute("set local session_replication_role = replica");
            return jdbc.update(sql, values);
        });
    }
}
