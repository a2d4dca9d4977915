package io.lectern.store.transfer.copy;

import io.lectern.migration.TableOwner;
import io.lectern.start.StartException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.stereotype.Component;

/** Keeps the tables of events without keys and indexes while they are filled: made all at once, these take far less. */
@Component
public class EventIndexes {
    private final TableOwner owner;

    EventIndexes(TableOwner owner) {
        this.owner = owner;
    }

    /** Takes those away that are there. */
    public void defer() {
        owner.execute(connection -> call(connection, "defer_indexes"));
    }

    /**
     * Makes those again that were taken away, all or none.
     *
     * @throws StartException if two events have the same key
     */
    public void restore() {
        owner.execute(connection -> {
            try {
                call(connection, "restore_indexes");
            } catch (SQLException failure) {
                if (!PSQLState.UNIQUE_VIOLATION.getState().equals(failure.getSQLState())) throw failure;
                throw new StartException("Events of the export have the same key: " + key(failure), failure);
            }
        });
    }

    /** Ids alone are keys, and may be shown. */
    private static String key(SQLException failure) {
        return failure instanceof PSQLException known && known.getServerErrorMessage() != null
                ? String.valueOf(known.getServerErrorMessage().getDetail())
                : String.valueOf(failure.getMessage());
    }

    private static void call(Connection connection, String function) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select store." + function + "()");
        }
    }
}
