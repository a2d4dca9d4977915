package io.lectern.views;

import java.io.Serial;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;

/** Views cannot be read just now: to whoever asks the same as a database that is away. */
class NotNow extends DataAccessResourceFailureException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String CANNOT_CONNECT_NOW = "57P03";

    NotNow(String sentence) {
        super(sentence, failure(sentence));
    }

    static NotNow beingMade(String context) {
        return new NotNow(sentence(context));
    }

    static SQLTransientConnectionException failureOf(String context) {
        return failure(sentence(context));
    }

    private static String sentence(String context) {
        return "The views of " + context + " are being made from the events";
    }

    private static SQLTransientConnectionException failure(String sentence) {
        return new SQLTransientConnectionException(sentence, CANNOT_CONNECT_NOW);
    }
}
