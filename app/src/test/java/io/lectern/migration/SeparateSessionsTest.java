package io.lectern.migration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.start.StartException;
import io.lectern.store.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SeparateSessionsTest {
    private static final String DATABASE = TestPostgres.fresh();

    @Test
    void aDatabaseOfWhichEachConnectionHasItsOwnIsTaken() {
        assertThatCode(() -> SeparateSessions.require(new DriverManagerDataSource(DATABASE)))
                .doesNotThrowAnyException();
    }

    @Test
    void oneOfWhichTwoConnectionsShareASessionIsRefused() {
        var shared = new SingleConnectionDataSource(DATABASE, true);

        assertThatThrownBy(() -> SeparateSessions.require(shared))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("pool_mode = session");
        shared.destroy();
    }

    @Test
    void oneThatGivesAConnectionAnotherSessionAfterAStatementIsRefused() {
        var changing = new DelegatingDataSource(new DriverManagerDataSource(DATABASE)) {
            private boolean isFirst = true;

            @Override
            public Connection getConnection() throws SQLException {
                var own = super.getConnection();
                if (isFirst) own = Forgetful.after(own);
                isFirst = false;
                return own;
            }
        };

        assertThatThrownBy(() -> SeparateSessions.require(changing)).isInstanceOf(StartException.class);
    }
}
