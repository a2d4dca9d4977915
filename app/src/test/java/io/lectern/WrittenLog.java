package io.lectern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What everything in this process writes to the log at WARN or above until it is closed. */
public final class WrittenLog implements AutoCloseable {
    private final AppenderAttachable<ILoggingEvent> everything =
            (AppenderAttachable<ILoggingEvent>) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (!event.getLevel().isGreaterOrEqual(Level.WARN)) return;
            var cause = event.getThrowableProxy();
            lines.add(event.getFormattedMessage() + (cause == null ? "" : " " + cause.getClassName()));
        }
    };

    public WrittenLog() {
        appender.start();
        everything.addAppender(appender);
    }

    /** The lines with this in them, each with the class of its cause at its end. */
    public List<String> about(String part) {
        return lines.stream().filter(line -> line.contains(part)).toList();
    }

    @Override
    public void close() {
        everything.detachAppender(appender);
    }
}
