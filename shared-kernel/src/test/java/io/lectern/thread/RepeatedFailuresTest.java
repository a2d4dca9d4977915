package io.lectern.thread;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RepeatedFailuresTest {
    private final AtomicLong time = new AtomicLong();
    private final ch.qos.logback.classic.Logger log = new LoggerContext().getLogger("test");
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final RepeatedFailures failures = new RepeatedFailures("It does not work", time::get);
    private final IllegalStateException one = new IllegalStateException("One");
    private final IllegalArgumentException other = new IllegalArgumentException("Other");

    RepeatedFailuresTest() {
        log.setLevel(Level.INFO);
        written.start();
        log.addAppender(written);
    }

    @Test
    void whatLastsIsToldOnceAnHour() {
        for (var minute = 0; minute < 150; minute++) {
            failures.met(log, one);
            pass(Duration.ofMinutes(1));
        }

        assertThat(levels()).containsExactly(Level.WARN, Level.WARN, Level.WARN);
    }

    @Test
    void anotherFailureIsToldWithinAMinute() {
        failures.met(log, one);
        failures.met(log, other);
        assertThat(levels()).containsExactly(Level.WARN);
        pass(Duration.ofMinutes(1));
        failures.met(log, other);

        assertThat(written.list)
                .extracting(line -> line.getThrowableProxy().getMessage())
                .containsExactly("One", "Other");
    }

    @Test
    void whatComesAndGoesIsToldOnceAMinute() {
        for (var second = 0; second < 120; second++) {
            failures.met(log, one);
            failures.over();
            pass(Duration.ofSeconds(1));
        }

        assertThat(levels()).containsExactly(Level.WARN, Level.WARN);
    }

    @Test
    void whatCannotBeWrittenIsNotPassedOnAndIsToldTheNextTime() {
        var full = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                throw new OutOfMemoryError("Of a moment");
            }
        };
        full.start();
        log.addAppender(full);
        failures.met(log, one);
        log.detachAppender(full);
        written.list.clear();

        failures.met(log, one);

        assertThat(levels()).containsExactly(Level.WARN);
    }

    private void pass(Duration some) {
        time.addAndGet(some.toNanos());
    }

    private List<Level> levels() {
        return written.list.stream().map(ILoggingEvent::getLevel).toList();
    }
}
