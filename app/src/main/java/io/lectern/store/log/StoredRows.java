package io.lectern.store.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads stored events as their table has them, in their one order. */
public final class StoredRows {
    private static final String AFTER = """
            select global_index, event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                   payload_type, payload_revision, space, payload, meta_data
              from store.domain_event where global_index > ? and global_index <= ?
             order by global_index limit ?""";

    private final JdbcClient jdbc;

    /** @param jdbc of the database that has them */
    public StoredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those after an index, as many as asked for.
     *
     * @param upTo an index up to which the order of events is final
     */
    public List<StoredRow> after(long index, long upTo, int limit) {
        return jdbc.sql(AFTER)
                .params(index, upTo, limit)
                .query((row, n) -> row(row))
                .list();
    }

    private static StoredRow row(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBytes(10),
                row.getBytes(11));
    }
}
