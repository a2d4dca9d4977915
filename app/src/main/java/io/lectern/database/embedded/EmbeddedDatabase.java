package io.lectern.database.embedded;

import io.lectern.migration.OwnerCredentials;
import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Path;

/** A real PostgreSQL on this machine's loopback, durable and behind a password, in the data folder. */
final class EmbeddedDatabase implements AutoCloseable {
    static final String OWNER = "postgres";
    private static final String DATABASE = "postgres";

    private final DataFolder folder;
    private final EmbeddedServer server;
    private final ServerRestart restart;
    private final String ownerPassword;
    private final String password;
    private final String copy;

    private EmbeddedDatabase(DataFolder folder, EmbeddedServer server) throws IOException {
        this.folder = folder;
        this.server = server;
        this.restart = new ServerRestart(server);
        this.ownerPassword = Password.in(ownerPassword(folder));
        this.password = Password.in(folder.resolve("lectern.password"));
        this.copy = DataFolderId.of(server.cluster());
    }

    /**
     * Starts it; a server that survived an earlier process is stopped first, and one that dies is started again.
     *
     * @throws StartException if the folder cannot be used or the server does not come up
     */
    static EmbeddedDatabase in(Path data) {
        var folder = DataFolder.take(data);
        try {
            var database = new EmbeddedDatabase(folder, server(folder));
            ServingRole.ensure(database);
            return database;
        } catch (IOException | RuntimeException e) {
            release(folder, e);
            if (e instanceof StartException cannot) throw cannot;
            throw new StartException("The database in " + data.toAbsolutePath().normalize() + " does not start", e);
        } catch (InterruptedException e) {
            release(folder, e);
            Thread.currentThread().interrupt();
            throw new StartException("The start was interrupted", e);
        }
    }

    private static EmbeddedServer server(DataFolder folder) throws IOException, InterruptedException {
        var cluster = folder.resolve(Cluster.FOLDER);
        OrphanedServer.stop(cluster);
        var unpacked = BundledPostgres.in(folder.resolvePrivate("binaries").resolve("postgres"));
        var binaries = new Binaries(unpacked);
        var ownerPassword = ownerPassword(folder);
        Password.in(ownerPassword);
        Cluster.prepare(cluster, binaries, ownerPassword);
        return EmbeddedServer.start(binaries, cluster);
    }

    private static Path ownerPassword(DataFolder folder) {
        return folder.resolve("postgres.password");
    }

    /** Tells each session too which copy of its files the server runs on. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + DATABASE + "?options=-c%20lectern.copy%3D" + copy;
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

    private static void release(DataFolder folder, Exception cause) {
        try {
            folder.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
