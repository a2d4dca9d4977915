package io.lectern.store.transfer;

import io.lectern.migration.AfterMigration;
import io.lectern.start.CommandNeeds;
import io.lectern.start.StartException;
import io.lectern.start.WhereNeeded;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Keeps Lectern from serving what is there only in part. */
@Component
@WhereNeeded(CommandNeeds.VIEWS)
class NoUnfinishedImport implements AfterMigration {

    @Override
    public void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var unfinished = statement.executeQuery("select from store.import where ended_at is null")) {
            if (unfinished.next())
                throw new StartException("The import into this database has not ended: say the same import again");
        }
    }
}
