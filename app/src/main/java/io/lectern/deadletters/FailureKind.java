package io.lectern.deadletters;

import io.lectern.database.DatabaseFailures;
import io.lectern.kernel.message.Problem;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Predicate;
import org.axonframework.common.AxonTransientException;
import org.axonframework.serialization.SerializationException;

/** Why a handler failed, in a word: what an exception says may hold people's words and is not kept. */
enum FailureKind {
    /** It ends by itself, or with an outage, and does not count. */
    PASSING,
    REFUSED,
    UNREADABLE,
    DATABASE,
    FAILED;

    static FailureKind of(Throwable failure) {
        if (isAmong(failure, AxonTransientException.class::isInstance)) return PASSING;
        if (DatabaseFailures.isCauseOf(failure)) return PASSING;
        if (isAmong(failure, Problem.class::isInstance)) return REFUSED;
        if (isAmong(failure, SerializationException.class::isInstance)) return UNREADABLE;
        return isAmong(failure, SQLException.class::isInstance) ? DATABASE : FAILED;
    }

    private static boolean isAmong(Throwable failure, Predicate<Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) if (kind.test(cause)) return true;
        return false;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
