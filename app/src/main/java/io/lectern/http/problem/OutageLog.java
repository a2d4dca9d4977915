package io.lectern.http.problem;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps an outage of the database from being told by everybody who meets it, hundreds of times: whoever watches the
 * database says once that it is lost and once that it is back. Those whose logger is at DEBUG go on. It is asked for
 * what is about to be written, not for each statement of a level that is off, of which a request has hundreds.
 */
@Component
class OutageLog extends Filter<ILoggingEvent> implements DisposableBean {
    /**
     * Beginnings of SQLSTATE for what whoever watches the database meets too: no connection, or one that is taken by an
     * operator; a server that is read-only, or breaks a promise.
     */
    private static final List<String> STATES = List.of("08", "57P", "25006", "LEC");

    private final List<Appender<ILoggingEvent>> appenders = appenders();

    OutageLog() {
        for (var appender : appenders) appender.addFilter(this);
    }

    private static List<Appender<ILoggingEvent>> appenders() {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext logback)) return List.of();
        var all = new ArrayList<Appender<ILoggingEvent>>();
        logback.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(all::add);
        return List.copyOf(all);
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        if (!event.getLevel().isGreaterOrEqual(Level.WARN)
                || !(event.getThrowableProxy() instanceof ThrowableProxy proxy)
                || !isOutage(proxy.getThrowable())) return FilterReply.NEUTRAL;
        var isAtDebug = LoggerFactory.getLogger(event.getLoggerName()).isDebugEnabled();
        return isAtDebug ? FilterReply.NEUTRAL : FilterReply.DENY;
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
                || state != null && STATES.stream().anyMatch(state::startsWith);
    }

    @Override
    public void destroy() {
        for (var appender : appenders) {
            var others = appender.getCopyOfAttachedFiltersList();
            appender.clearAllFilters();
            others.stream().filter(filter -> filter != this).forEach(appender::addFilter);
        }
    }
}
