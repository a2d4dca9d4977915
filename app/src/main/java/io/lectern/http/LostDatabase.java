package io.lectern.http;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Tells a failure for want of a database from any other, whichever library wrapped it. */
final class LostDatabase {
    /** SQLSTATE class "connection exception" of ISO 9075, and PostgreSQL's "operator intervention". */
    private static final String CONNECTION = "08";

    private static final String SHUTDOWN = "57P";

    private LostDatabase() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && isLoss(sql)) return true;
        return false;
    }

    private static boolean isLoss(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || state.startsWith(CONNECTION)
                || state.startsWith(SHUTDOWN);
    }
}
