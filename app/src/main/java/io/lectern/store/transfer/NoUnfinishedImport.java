package io.lectern.store.transfer;

import io.lectern.migration.AfterMigration;
import io.lectern.start.StartException;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps all but the import itself from taking for whole what is there in part: a backup of it would be none. */
@Component
class NoUnfinishedImport implements AfterMigration {
    private final boolean isImport;

    NoUnfinishedImport(@Value("${lectern.command:}") String command) {
        isImport = command.equals("import");
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        if (isImport) return;
        try (var statement = connection.createStatement();
                var unfinished = statement.executeQuery("select from store.import where ended_at is null")) {
            if (unfinished.next())
                throw new StartException("The import into this database has not ended: say the same import again");
        }
    }
}
