package io.lectern.database;

import io.lectern.migration.OwnerCredentials;
import io.lectern.start.StartException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A real PostgreSQL on this machine's loopback, durable and behind a password, in the data folder. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String OWNER = "postgres";
    private static final String DATABASE = "postgres";

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final ServerRestart restart;
    private final String ownerPassword;
    private final String password;
    private final String copy;

    private EmbeddedDatabase(
            DataFolder folder,
            EmbeddedPostgres server,
            ServerRestart restart,
            String ownerPassword,
            String password,
            String copy) {
        this.folder = folder;
        this.server = server;
        this.restart = restart;
        this.ownerPassword = ownerPassword;
        this.password = password;
        this.copy = copy;
    }

    /**
     * Starts it; a server that survived an earlier process is stopped first, and one that dies is started again.
     *
     * @throws StartException if the folder cannot be used or the server does not come up
     */
    static EmbeddedDatabase in(Path data) {
        var folder = DataFolder.take(data);
        try {
            var cluster = folder.resolve("postgres");
            setAsideIfIncomplete(cluster);
            OrphanedServer.stop(cluster);
            var ownerPassword = Password.in(folder.resolve("postgres.password"));
            var password = Password.in(folder.resolve("lectern.password"));
            var server = EmbeddedServer.start(folder, cluster, ownerPassword);
            var restart = new ServerRestart(cluster, EmbeddedServer.binaries(folder));
            var copy = DataFolderId.of(cluster);
            var database = new EmbeddedDatabase(folder, server, restart, ownerPassword, password, copy);
            ServingRole.make(database.owner(), password);
            return database;
        } catch (IOException | RuntimeException e) {
            release(folder, e);
            if (e instanceof StartException cannot) throw cannot;
            throw new StartException("The database in " + data.toAbsolutePath().normalize() + " does not start", e);
        }
    }

    /** Tells each session too which copy of its files the server runs on. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE + "?options=-c%20lectern.copy%3D"
                + copy;
    }

    /** Who owns the tables. */
    OwnerCredentials owner() {
        return new OwnerCredentials(url(), OWNER, ownerPassword);
    }

    /** Who serves. */
    String user() {
        return ServingRole.NAME;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            restart.close();
            server.close();
        }
    }

    // Left by a first start that was killed halfway: never served, yet not ours to delete.
    private static void setAsideIfIncomplete(Path cluster) throws IOException {
        if (!Files.exists(cluster) || ClusterAccess.isRestricted(cluster)) return;
        var aside =
                cluster.resolveSibling("postgres.incomplete-" + Instant.now().toEpochMilli());
        Files.move(cluster, aside);
    }

    private static void release(DataFolder folder, Exception cause) {
        try {
            folder.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
