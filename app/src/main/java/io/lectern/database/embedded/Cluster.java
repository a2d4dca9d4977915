package io.lectern.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The files of a database, made so that nobody was ever let in without its password. */
final class Cluster {
    /** Where a data folder has it. */
    static final String FOLDER = "postgres";

    private static final String READY_FILE = "lectern.ready";
    private static final String RULES = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private Cluster() {}

    /** Whether a data folder has one that was made to its end. */
    static boolean isIn(Path data) {
        return isWhole(data.resolve(FOLDER));
    }

    private static boolean isWhole(Path cluster) {
        return Files.exists(cluster.resolve(READY_FILE));
    }

    /** Makes one where there is none. */
    static void prepare(Path cluster, Binaries binaries, Path password) throws IOException, InterruptedException {
        if (isWhole(cluster)) return;
        setAside(cluster);
        make(cluster, binaries, password);
    }

    // Left by a first start that was killed halfway: never served, yet not ours to delete.
    private static void setAside(Path incomplete) throws IOException {
        if (!Files.exists(incomplete)) return;
        Files.move(
                incomplete,
                incomplete.resolveSibling("postgres.incomplete-" + Instant.now().toEpochMilli()));
    }

    private static void make(Path cluster, Binaries binaries, Path password) throws IOException, InterruptedException {
        binaries.run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + EmbeddedDatabase.OWNER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-instructions",
                "--set=scram_iterations=" + Password.ITERATIONS);
        Files.writeString(cluster.resolve("pg_hba.conf"), RULES);
        Files.createFile(cluster.resolve(READY_FILE));
    }
}
