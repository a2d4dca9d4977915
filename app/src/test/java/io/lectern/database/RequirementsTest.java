package io.lectern.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.store.TestPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a PostgreSQL must promise; it is asked as the pool asks on each new connection. */
class RequirementsTest {

    @Test
    void whatKeepsThemIsTaken() {
        assertThatCode(() -> check(TestPostgres.fresh(), false)).doesNotThrowAnyException();
    }

    @Test
    void commitsThatDoNotWaitForTheDisk() throws SQLException {
        var database = TestPostgres.fresh();
        alter(database, "SET synchronous_commit = off");

        assertRefused(database, "The database has synchronous_commit off");
        assertThatCode(() -> check(database, true)).doesNotThrowAnyException();
    }

    @Test
    void aDiskThatIsNotWaitedFor() throws Exception {
        try (var server = EmbeddedPostgres.start()) {
            var database = server.getJdbcUrl("postgres", "postgres");
            assertRefused(database, "The database has fsync off");
            assertThatCode(() -> check(database, true)).doesNotThrowAnyException();
        }
    }

    @Test
    void anotherEncoding() throws SQLException {
        var database = TestPostgres.fresh();
        var latin = database.replaceFirst("/t([0-9a-f]+)", "/latin$1");
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + latin.replaceFirst(".*/(latin[0-9a-f]+).*", "$1")
                    + " ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        }
        assertRefused(latin, "The database has the encoding LATIN1");
    }

    @Test
    void oneThatIsOnlyRead() throws SQLException {
        var database = TestPostgres.fresh();
        alter(database, "SET default_transaction_read_only = on");

        assertRefused(database, "The database is read-only");
    }

    @Test
    void aStandby() throws Exception {
        try (var server = EmbeddedPostgres.builder()
                .setDataDirectoryCustomizer(RequirementsTest::asStandby)
                .start()) {
            assertRefused(server.getJdbcUrl("postgres", "postgres"), "The database is a standby");
        }
    }

    private static void asStandby(File cluster) {
        try {
            Files.createFile(cluster.toPath().resolve("standby.signal"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void alter(String database, String change) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + connection.getCatalog() + " " + change);
        }
    }

    private static void assertRefused(String database, String sentence) {
        assertThatThrownBy(() -> check(database, false))
                .hasMessageContaining(sentence)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo(Requirements.UNMET);
    }

    private static void check(String database, boolean mayLose) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute(Requirements.check(mayLose));
        }
    }
}
