package io.lectern.views;

import java.io.Serial;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;

/** Views cannot be read just now: to whoever asks the same as a database that is away. */
class ViewsUnavailable extends DataAccessResourceFailureException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String CANNOT_CONNECT_NOW = "57P03";

    ViewsUnavailable(String sentence) {
        super(sentence, failure(sentence));
    }

    static ViewsUnavailable beingBuilt(String context) {
        return new ViewsUnavailable(sentence(context));
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
