package io.lectern.database;

import io.lectern.start.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that is started again on the same port when it dies; if it does not come back, neither does Lectern. */
final class Revival implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Revival.class);
    private static final int ANY_PORT = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What is left of the old server lets go of its memory in a moment; until then no new one starts. */
    private static final List<Duration> AGAIN = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), PATIENCE);

    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Path cluster;
    private final Start start;
    private EmbeddedPostgres server;
    private boolean closed;

    /** Starts the server on a port, or on any that is free if that is 0. */
    interface Start {
        EmbeddedPostgres on(int port, Duration patience) throws IOException;
    }

    Revival(Path cluster, Start start) throws IOException {
        this.cluster = cluster;
        this.start = start;
        this.server = start.on(ANY_PORT, PATIENCE);
        watch();
    }

    synchronized int port() {
        return server.getPort();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        server.close();
    }

    private void watch() throws IOException {
        var pid = Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip();
        ProcessHandle.of(Long.parseLong(pid))
                .ifPresentOrElse(process -> process.onExit().thenRun(this::revive), this::revive);
    }

    private synchronized void revive() {
        if (closed) return;
        log.warn("The database has died and is started again");
        for (var patience : AGAIN) {
            if (isBack(patience)) {
                log.info("The database is back");
                return;
            }
        }
        log.error("Lectern ends: its database has died and cannot be started again in {}", cluster);
        new Thread(() -> System.exit(1), "lectern-end").start();
    }

    private boolean isBack(Duration patience) {
        LockSupport.parkNanos(MOMENT.toNanos());
        try {
            var port = server.getPort();
            server.close();
            Survivor.stop(cluster);
            server = start.on(port, patience);
            watch();
            return true;
        } catch (IOException | CannotStart | IllegalStateException failure) {
            log.warn("The database does not start again yet: {}", failure.getMessage());
            return false;
        }
    }
}
