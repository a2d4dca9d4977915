package io.lectern.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** What must be done once the schemas are up to date and before anything reads them; nodes take turns. */
public interface AfterMigration {

    /** Does it on a connection of its own. */
    void prepare(Connection connection) throws SQLException;
}
