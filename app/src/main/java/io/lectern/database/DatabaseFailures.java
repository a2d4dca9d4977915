package io.lectern.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;

/** Tells a failure for want of a database from any other, whichever library wrapped it. */
public final class DatabaseFailures {
    /** What libraries say when a session or a transaction ended under them, or did not come about in time. */
    private static final List<Class<? extends Exception>> LOSSES = List.of(
            CannotCreateTransactionException.class,
            TransactionSystemException.class,
            UnexpectedRollbackException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            SQLRecoverableException.class,
            SQLTransientException.class,
            LockAcquisitionFailedException.class);

    /**
     * Classes of SQLSTATE (ISO 9075 and PostgreSQL's appendix A): connection, rolled back by the server, resources (a
     * full disk, too many connections), what has been closed, a lock that did not come free, operator intervention and
     * timeouts, input and output; a primary that became a standby, and a server that does not keep its promises.
     */
    private static final List<String> STATES =
            List.of("08", "40", "53", "55000", "55P03", "57", "58", "25006", "25P", "LEC");

    private DatabaseFailures() {}

    /** Whether something failed for want of a database. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) if (isLoss(cause)) return true;
        return false;
    }

    /** What the server said of a failure, without the statement, which has in it what was to be stored. */
    public static String reason(Throwable failure) {
        return said(failure)
                .map(said -> said.getSQLState() + " " + said.getMessage())
                .orElseGet(() -> failure.getClass().getSimpleName());
    }

    /** By what failures are alike: the server's SQLSTATE, or the exception's class where the server said nothing. */
    public static String kind(Throwable failure) {
        return said(failure)
                .map(ServerErrorMessage::getSQLState)
                .orElseGet(() -> failure.getClass().getSimpleName());
    }

    private static Optional<ServerErrorMessage> said(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            for (var sql = cause instanceof SQLException own ? own : null; sql != null; sql = sql.getNextException())
                if (sql instanceof PSQLException server && server.getServerErrorMessage() != null)
                    return Optional.ofNullable(server.getServerErrorMessage());
        return Optional.empty();
    }

    private static boolean isLoss(Throwable cause) {
        return LOSSES.stream().anyMatch(loss -> loss.isInstance(cause))
                || cause instanceof SQLException sql && isLoss(sql.getSQLState());
    }

    // Without a state it is the pool's or the driver's own: "Connection is closed", and never the server's verdict.
    private static boolean isLoss(@Nullable String state) {
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }
}
