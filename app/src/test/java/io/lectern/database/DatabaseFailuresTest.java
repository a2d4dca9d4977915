package io.lectern.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lectern.store.TestPostgres;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class DatabaseFailuresTest {

    @Test
    void theReasonHasNothingOfWhatWasToBeStored() throws Exception {
        try (var connection = DriverManager.getConnection(TestPostgres.fresh());
                var statement = connection.createStatement()) {
            statement.execute("create temporary table note (words text check (length(words) < 3))");
            statement.addBatch("insert into note values ('secret words')");
            var failure = new IllegalStateException(catchThrowable(statement::executeBatch));

            assertThat(failure.getCause()).hasMessageContaining("secret words");
            assertThat(DatabaseFailures.reason(failure)).startsWith("23514 ").doesNotContain("secret");
        }
    }

    @Test
    void whatIsNotTheServersIsCalledByItsName() {
        assertThat(DatabaseFailures.reason(new IllegalStateException("secret"))).isEqualTo("IllegalStateException");
    }
}
