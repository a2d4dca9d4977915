package io.lectern.store.transfer;

import io.lectern.start.StartException;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Has only one import at a time on a database. */
@Component
public class ImportLock {
    /** "Import" in ASCII. */
    private static final long KEY = 0x496D706F7274L;

    private final DataSource dataSource;

    ImportLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is done under it. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws IOException;
    }

    /** Does it, unless another is at it. */
    public void holding(Work work) throws IOException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var taken = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            taken.next();
            if (!taken.getBoolean(1)) throw new StartException("Another import into this database is under way");
            try {
                work.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + KEY + ")");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database cannot be locked", failure);
        }
    }
}
