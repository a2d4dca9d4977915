package io.lectern.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class OutageLogTest {
    private static final org.slf4j.Logger log = LoggerFactory.getLogger(OutageLogTest.class);
    private static final SQLException SHUT_DOWN = new SQLException("terminating connection", "57P01");

    @Test
    void aLostSessionIsAnOutageWhateverWrapsIt() {
        assertThat(OutageLog.isOutage(new IllegalStateException(new RuntimeException(SHUT_DOWN))))
                .isTrue();
        assertThat(OutageLog.isOutage(new SQLException("no", "23505"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25006", "LEC01"})
    void soIsAServerThatIsReadOnlyOrBreaksItsPromises(String state) {
        assertThat(OutageLog.isOutage(new IllegalStateException(new SQLException("no", state))))
                .isTrue();
    }

    @Test
    void soIsAFailingRollbackAfterIt() {
        assertThat(OutageLog.isOutage(failingRollback(new RuntimeException(SHUT_DOWN))))
                .isTrue();
    }

    @Test
    void aClosedConnectionAloneIsNone() {
        assertThat(OutageLog.isOutage(new SQLException("Connection is closed"))).isFalse();
        assertThat(OutageLog.isOutage(failingRollback(new SQLException("no", "23505"))))
                .isFalse();
    }

    @Test
    void whatFailedBesideAnOutageIsStillTold() {
        var failure = new IllegalStateException("wrong");
        failure.addSuppressed(SHUT_DOWN);

        assertThat(OutageLog.isOutage(failure)).isFalse();
    }

    @Test
    void itIsKeptFromWhatIsWrittenUntilItEnds() {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var written = new ListAppender<ILoggingEvent>();
        written.start();
        root.addAppender(written);
        var outages = new OutageLog();
        try {
            log.error("An outage of everybody", SHUT_DOWN);
            log.error("A fault", new IllegalStateException("wrong"));
            outages.destroy();
            log.error("An outage of nobody", SHUT_DOWN);
        } finally {
            outages.destroy();
            root.detachAppender(written);
        }

        assertThat(written.list)
                .extracting(ILoggingEvent::getMessage)
                .contains("A fault", "An outage of nobody")
                .doesNotContain("An outage of everybody");
    }

    private static Throwable failingRollback(Throwable first) {
        var failing = new RuntimeException("Failed to rollback", new SQLException("Connection is closed"));
        failing.addSuppressed(first);
        return failing;
    }
}
