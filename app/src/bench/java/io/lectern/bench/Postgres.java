package io.lectern.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;

/** The one server whose databases all use, durable, and the processor time that it and its sessions have taken. */
final class Postgres implements AutoCloseable {
    private static final double TICKS_PER_SECOND = 100;

    private final EmbeddedPostgres server;
    private final long pid;

    private Postgres(EmbeddedPostgres server, long pid) {
        this.server = server;
        this.pid = pid;
    }

    static Postgres start(Path folder) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "400")
                .start();
        var pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
        return new Postgres(server, Long.parseLong(pid.strip()));
    }

    int port() {
        return server.getPort();
    }

    /** Makes a database and says how JDBC finds it. */
    String create(String name) throws SQLException {
        execute("create database " + name);
        return server.getJdbcUrl("postgres", name);
    }

    /** Nobody pays for what another has left to be written. */
    void checkpoint() throws SQLException {
        execute("checkpoint");
    }

    double cpuSeconds() throws IOException {
        var sessions = ProcessHandle.of(pid).orElseThrow().children().mapToLong(ProcessHandle::pid);
        return LongStream.concat(LongStream.of(pid), sessions).map(this::ticks).sum() / TICKS_PER_SECOND;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    // Of the server also what its ended sessions took, which the sessions that are there have not.
    private long ticks(long process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            var fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return fields.subList(11, process == pid ? 15 : 13).stream()
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
