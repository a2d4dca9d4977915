package io.lectern.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /** Making a database takes longest, so those that only start one share it. */
    @TempDir
    private static Path data;

    @Test
    void whatIsCommittedIsOnTheDisk() throws Exception {
        try (var database = EmbeddedDatabase.in(data);
                var connection = connect(database)) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"})
                assertThat(show(connection, setting)).as(setting).isEqualTo("on");
            assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(connection, "unix_socket_directories")).isEmpty();
            assertThat(show(connection, "server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void nobodyComesInWithoutItsPassword() throws Exception {
        try (var database = EmbeddedDatabase.in(data)) {
            for (var wrong : new String[] {"", "postgres", database.password() + "x"})
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), wrong))
                        .isInstanceOf(SQLException.class);
            assertThat(permissions("postgres.password")).isEqualTo("rw-------");
            assertThat(permissions("binaries")).isEqualTo("rwx------");
            assertThat(permissions("postgres")).isEqualTo("rwx------");
        }
    }

    @Test
    void randomPasswordsAreHashedOnceAndThoseOfPeopleOften() throws Exception {
        try (var database = EmbeddedDatabase.in(data);
                var owner = connect(database)) {
            owner.createStatement().execute("create role ada password 'secret'");

            assertThat(hashes(owner, database.user())).isEqualTo("1");
            assertThat(hashes(owner, database.owner().user())).isEqualTo("1");
            assertThat(hashes(owner, "ada")).isEqualTo("4096");
            owner.createStatement().execute("drop role ada");
        }
    }

    private static String hashes(Connection owner, String role) throws SQLException {
        return first(
                owner,
                "select substring(rolpassword, '^SCRAM-SHA-256\\$([0-9]+):') from pg_authid where rolname = '" + role
                        + "'");
    }

    @Test
    void whoServesOwnsNothing() throws Exception {
        try (var database = EmbeddedDatabase.in(data);
                var owner = connect(database);
                var serving = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            owner.createStatement().execute("create table public.owned ()");

            assertThat(database.owner().toString())
                    .doesNotContain(database.owner().password());
            assertThat(first(serving, "select current_user")).isEqualTo("lectern");
            assertThat(first(serving, "select usesuper or usecreatedb from pg_user where usename = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> first(serving, "select from public.owned"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThat(permissions("lectern.password")).isEqualTo("rw-------");
        }
    }

    @Test
    void aFolderFromBeforeGetsTheRole() throws Exception {
        try (var database = EmbeddedDatabase.in(data);
                var owner = connect(database)) {
            owner.createStatement().execute("drop role lectern");
        }
        Files.delete(data.resolve("lectern.password"));

        try (var database = EmbeddedDatabase.in(data);
                var serving = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            assertThat(first(serving, "select current_user")).isEqualTo("lectern");
        }
    }

    @Test
    void aRestartKeepsItAll() throws Exception {
        try (var database = EmbeddedDatabase.in(data);
                var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        try (var database = EmbeddedDatabase.in(data);
                var connection = connect(database)) {
            assertThat(first(connection, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void aSecondOneOnTheSameFolderIsRefused() throws Exception {
        try (var database = EmbeddedDatabase.in(data);
                var connection = connect(database)) {
            assertThatThrownBy(() -> EmbeddedDatabase.in(data))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("is in use by another Lectern");
            assertThat(first(connection, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFolderThatCannotBeIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.in(file.resolve("data")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aPidFileThatNamesAStrangerHarmsNobody() throws Exception {
        EmbeddedDatabase.in(data).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(data.resolve("postgres").resolve("postmaster.pid"), stranger.pid() + "\n");

            try (var database = EmbeddedDatabase.in(data);
                    var connection = connect(database)) {
                assertThat(first(connection, "select 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aClusterThatWasNeverMadeWholeIsSetAside(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.createFile(folder.resolve("postgres").resolve("postgresql.conf"));

        try (var database = EmbeddedDatabase.in(folder);
                var connection = connect(database);
                var files = Files.list(folder)) {
            assertThat(first(connection, "select 1")).isEqualTo("1");
            assertThat(files).anyMatch(file -> file.getFileName().toString().startsWith("postgres.incomplete-"));
        }
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name)));
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        var owner = database.owner();
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    private static String show(Connection connection, String setting) throws SQLException {
        return first(connection, "show " + setting);
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
