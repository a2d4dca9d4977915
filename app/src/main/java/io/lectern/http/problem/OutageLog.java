package io.lectern.http.problem;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps an outage of the database from being cause by everybody who meets it, hundreds of times: whoever watches the
 * database says once that it is lost and once that it is back. Those whose logger is at DEBUG go on.
 */
@Component
class OutageLog extends TurboFilter implements DisposableBean {
    /** SQLSTATE class "connection exception" of ISO 9075, and PostgreSQL's "operator intervention". */
    private static final String CONNECTION = "08";

    private static final String SHUTDOWN = "57P";

    OutageLog() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) logback.addTurboFilter(this);
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable failure) {
        if (!level.isGreaterOrEqual(Level.WARN)) return FilterReply.NEUTRAL;
        var cause = failure == null ? last(values) : failure;
        if (cause == null || !isOutage(cause)) return FilterReply.NEUTRAL;
        return logger.isDebugEnabled() ? FilterReply.NEUTRAL : FilterReply.DENY;
    }

    /** Logback takes a failure out of the values only after it has asked. */
    private static @Nullable Throwable last(Object @Nullable [] values) {
        return values != null && values.length > 0 && values[values.length - 1] instanceof Throwable failure
                ? failure
                : null;
    }

    /** Whether a failure is one that everybody has for as long as the database is away. */
    static boolean isOutage(Throwable failure) {
        var closed = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (!(cause instanceof SQLException sql)) continue;
            if (isLoss(sql)) return true;
            closed |= sql.getSQLState() == null;
        }
        return closed && wasSuppressed(failure);
    }

    /**
     * A library that rolls back after its session was lost is told by the pool, without a state, that the connection is
     * closed; why is among what was suppressed.
     */
    private static boolean wasSuppressed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            for (var suppressed : cause.getSuppressed()) if (isOutage(suppressed)) return true;
        return false;
    }

    private static boolean isLoss(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || state != null && (state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN));
    }

    @Override
    public void destroy() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback)
            logback.getTurboFilterList().remove(this);
    }
}
