package io.lectern.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageLogTest {
    private static final SQLException SHUT_DOWN = new SQLException("terminating connection", "57P01");

    @Test
    void aLostSessionIsAnOutageWhateverWrapsIt() {
        assertThat(OutageLog.isOutage(new IllegalStateException(new RuntimeException(SHUT_DOWN))))
                .isTrue();
        assertThat(OutageLog.isOutage(new SQLException("no", "23505"))).isFalse();
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

    private static Throwable failingRollback(Throwable first) {
        var failing = new RuntimeException("Failed to rollback", new SQLException("Connection is closed"));
        failing.addSuppressed(first);
        return failing;
    }
}
