package io.lectern.database.embedded;

import io.lectern.start.StartException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server of the embedded PostgreSQL, which runs until it is closed. */
record EmbeddedServer(Binaries binaries, Path cluster, int port) implements AutoCloseable {
    private static final String START_IN_SECONDS = "60";
    private static final String STOP_IN_SECONDS = "20";
    private static final int LOOK_MILLIS = 10;

    /** Of the file in which the server says how it is, the line that says that it lets clients in. */
    private static final int STATUS_LINE = 7;

    /** Whatever its files say. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            // For passwords that people choose.
            "scram_iterations=4096",
            "max_connections=60");

    /**
     * Starts it, and waits until it lets clients in.
     *
     * @throws StartException if it does not come up
     */
    static EmbeddedServer start(Binaries binaries, Path cluster) throws IOException, InterruptedException {
        var server = new EmbeddedServer(binaries, cluster, freePort());
        var starting = binaries.process(
                        "pg_ctl",
                        "start",
                        "-D",
                        cluster.toString(),
                        "-s",
                        "-w",
                        "-t",
                        START_IN_SECONDS,
                        "-o",
                        server.options())
                .start();
        var output = ServerOutput.of(starting);
        while (!starting.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) if (server.letsClientsIn()) return server;
        if (starting.exitValue() != 0) throw new StartException("PostgreSQL does not start: " + output.why());
        return server;
    }

    /** What {@code pg_ctl} itself looks at, ten times a second. */
    private boolean letsClientsIn() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return false;
        var lines = Files.readAllLines(pidFile);
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    private String options() {
        return "-p " + port + " -c " + String.join(" -c ", SETTINGS);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            binaries.run("pg_ctl", "stop", "-D", cluster.toString(), "-s", "-w", "-m", "fast", "-t", STOP_IN_SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
