package io.lectern.database;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Restricts access to a new cluster before it is first served: {@code initdb} as the library calls it lets every local
 * user in, so the password is set in PostgreSQL's single-user mode, with no port open.
 */
final class ClusterAccess {
    private static final String READY_FILE = "lectern.ready";
    private static final String RULES = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private ClusterAccess() {}

    /** Whether the cluster was made whole; one that was not never held anything. */
    static boolean isRestricted(Path cluster) {
        return Files.exists(cluster.resolve(READY_FILE));
    }

    static void restrict(Path cluster, Path binaries, String password) {
        if (isRestricted(cluster)) return;
        try {
            setPassword(cluster, binaries, password);
            Files.writeString(cluster.resolve("pg_hba.conf"), RULES);
            Files.createFile(cluster.resolve(READY_FILE));
        } catch (IOException e) {
            throw new StartException("The database in " + cluster + " cannot be prepared: check the disk", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("The start was interrupted", e);
        }
    }

    private static void setPassword(Path cluster, Path binaries, String password)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Binaries.command(binaries, "postgres", "--single", "-D", cluster.toString(), "postgres"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var input = process.outputWriter()) {
            input.write("ALTER ROLE postgres PASSWORD '" + password + "'\n");
        }
        if (process.waitFor() != 0)
            throw new StartException("The password of the database in " + cluster + " cannot be set");
    }
}
