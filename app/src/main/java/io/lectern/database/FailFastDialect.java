package io.lectern.database;

import java.sql.SQLException;
import org.hibernate.JDBCException;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.internal.SQLStateConversionDelegate;
import org.hibernate.exception.internal.StandardSQLExceptionConverter;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;

/**
 * PostgreSQL's dialect, with failures that stay failures: where a transaction is marked for rollback already, as every
 * broken session marks it, Hibernate's {@code find} takes exactly two types of exception for "nothing there"
 * (HHH-12472). So neither of the two is ever made.
 */
public class FailFastDialect extends PostgreSQLDialect {

    /** The form in which Hibernate makes it. */
    public FailFastDialect(DialectResolutionInfo info) {
        super(info);
    }

    /** That a statement failed for no fault of its own. */
    static class StatementFailed extends JDBCException {
        StatementFailed(String message, SQLException cause, String sql) {
            super(message, cause, sql);
        }
    }

    @Override
    public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
        var standard = new StandardSQLExceptionConverter(
                super.buildSQLExceptionConversionDelegate(),
                new SQLStateConversionDelegate(this::getViolatedConstraintNameExtractor));
        return (failure, message, sql) -> {
            var known = standard.convert(failure, message, sql);
            return known instanceof GenericJDBCException || known instanceof JDBCConnectionException
                    ? new StatementFailed(message, failure, sql)
                    : known;
        };
    }
}
