package io.lectern.store.verify;

import io.lectern.store.log.StoredRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Compares the audiences by which events are found with those in their metadata, which are sealed; event by event. */
class AudienceCheck implements AutoCloseable {
    private static final int PART = 2000;
    private static final String ROWS = """
            select global_index, channel from store.event_audience
             where global_index > ? and global_index <= ? order by global_index""";

    private final RecordedAudience recorded = new RecordedAudience();
    private final Findings findings;
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private long index;

    AudienceCheck(DataSource database, long after, long upTo, Findings findings) throws SQLException {
        this.findings = findings;
        connection = database.getConnection();
        try {
            connection.setNetworkTimeout(Runnable::run, 0);
            connection.setAutoCommit(false);
            statement = connection.prepareStatement(ROWS);
            statement.setFetchSize(PART);
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            rows = statement.executeQuery();
            next();
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    void compare(StoredRow event) {
        try {
            strayBefore(event.index());
            var stored = new HashSet<String>();
            for (; index == event.index(); next()) stored.add(rows.getString(2));
            var expected = recorded.of(event);
            if (!stored.equals(expected)) findings.add(differs(event, stored, expected));
        } catch (SQLException failure) {
            throw new IllegalStateException("The audiences of events cannot be read", failure);
        }
    }

    /** What is left belongs to no event. */
    void end() throws SQLException {
        strayBefore(Long.MAX_VALUE);
    }

    private void strayBefore(long event) throws SQLException {
        for (; index < event; next())
            findings.add(new Finding(
                    index,
                    "Table event_audience names " + rows.getString(2) + " for global_index " + index
                            + ", where there is no event: the event was removed, or the row was inserted"));
    }

    private static Finding differs(StoredRow event, Set<String> stored, Set<String> expected) {
        return new Finding(
                event.index(),
                "Table event_audience has " + stored + " for " + Finding.name(event) + ", whose metadata say "
                        + expected + ": rows were removed, changed or inserted, or the metadata were");
    }

    private void next() throws SQLException {
        index = rows.next() ? rows.getLong(1) : Long.MAX_VALUE;
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                statement) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
