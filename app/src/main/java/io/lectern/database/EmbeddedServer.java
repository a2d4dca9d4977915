package io.lectern.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Starts the server of the embedded PostgreSQL from the binaries that come with this program. */
final class EmbeddedServer {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private EmbeddedServer() {}

    static EmbeddedPostgres start(DataFolder folder, Path cluster, String password) throws IOException {
        var binaries = binaries(folder);
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPgBinaryResolver(new BundledBinaries())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(TIMEOUT)
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setDataDirectoryCustomizer(made -> ClusterAccess.restrict(made.toPath(), binaries, password))
                .start();
    }

    // The library lets everybody write into its folder, so that stands in one that nobody else can enter.
    static Path binaries(DataFolder folder) throws IOException {
        return folder.resolvePrivate("binaries").resolve("postgres");
    }
}
