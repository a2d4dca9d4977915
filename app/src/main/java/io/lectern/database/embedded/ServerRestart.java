package io.lectern.database.embedded;

import io.lectern.start.StartException;
import io.lectern.thread.DaemonThreadFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a server again as it was, on the same port, when it dies; if it does not come back, neither does Lectern. */
final class ServerRestart implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ServerRestart.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** What is left of the old server lets go of its memory in a moment; until then no new one starts. */
    private static final long MOMENT_MILLIS = 300;

    private final Binaries binaries;
    private final Path cluster;
    private boolean closed;

    /** Waits for the end of a server that runs. */
    ServerRestart(EmbeddedServer server) throws IOException {
        binaries = server.binaries();
        cluster = server.cluster();
        awaitEnd();
    }

    /** Lets it end. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void awaitEnd() throws IOException {
        var pid = Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip();
        new DaemonThreadFactory("lectern-restart")
                .newThread(() -> restartAfter(pid))
                .start();
    }

    private void restartAfter(String pid) {
        try {
            do awaitEnd(Long.parseLong(pid));
            while (ServerState.of(pid) != ServerState.ENDED);
            restart();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error failure) {
            log.error("Lectern ends: its database in {} has died and cannot be started again", cluster, failure);
            System.exit(1);
        }
    }

    /** Java takes a process for ended also when there is no file descriptor left by which to look at it. */
    private void awaitEnd(long pid) throws InterruptedException {
        ProcessHandle.of(pid).map(ProcessHandle::onExit).ifPresent(CompletableFuture::join);
        pause();
    }

    private synchronized void pause() throws InterruptedException {
        wait(MOMENT_MILLIS);
    }

    private synchronized void restart() throws IOException, InterruptedException {
        if (closed) return;
        log.warn("The database has died and is started again");
        var end = System.nanoTime() + TIMEOUT.toNanos();
        while (!closed && !start()) {
            if (System.nanoTime() > end) throw new StartException("PostgreSQL does not start");
            wait(MOMENT_MILLIS);
        }
        if (closed) return;
        log.info("The database is started again");
        awaitEnd();
    }

    /** {@code restart} takes the options of the last start; there is nothing left to stop. */
    private boolean start() throws IOException, InterruptedException {
        OrphanedServer.stop(cluster);
        var timeout = Long.toString(TIMEOUT.toSeconds());
        var process = binaries.process("pg_ctl", "restart", "-D", cluster.toString(), "-w", "-t", timeout, "-s")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(2 * TIMEOUT.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
