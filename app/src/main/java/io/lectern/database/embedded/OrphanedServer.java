package io.lectern.database.embedded;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived the Lectern that started it, because that one was killed. */
final class OrphanedServer {
    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int TIMEOUT_IN_SECONDS = 20;

    private OrphanedServer() {}

    /**
     * Ends the server of a cluster if one runs. To be called by whoever holds the folder's lock: then nobody else can
     * have started it meanwhile, and a pid file without a server is a remnant.
     */
    static void stop(Path cluster) {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        server(pidFile, cluster).ifPresent(OrphanedServer::stop);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new StartException("The file " + pidFile + " cannot be removed: remove it", e);
        }
    }

    private static Optional<ProcessHandle> server(Path pidFile, Path cluster) {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("[0-9]{1,18}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(process -> serves(process, cluster));
        } catch (IOException e) {
            throw new StartException("The file " + pidFile + " cannot be read: make it readable", e);
        }
    }

    // A number of an old pid file may be any process's by now: only a server of this very cluster is stopped.
    private static boolean serves(ProcessHandle process, Path cluster) {
        var words = process.info().commandLine().orElse("");
        return words.contains("postgres") && words.contains(cluster.toString());
    }

    private static void stop(ProcessHandle server) {
        log.info("A PostgreSQL that survived an earlier Lectern is stopped (process {})", server.pid());
        server.destroy();
        if (!hasEnded(server)) server.destroyForcibly();
        if (!hasEnded(server))
            throw new StartException(
                    "The PostgreSQL of an earlier Lectern does not stop: kill process " + server.pid());
    }

    private static boolean hasEnded(ProcessHandle server) {
        try {
            server.onExit().get(TIMEOUT_IN_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("The start was interrupted", e);
        }
    }
}
