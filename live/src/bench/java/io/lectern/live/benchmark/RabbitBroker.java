package io.lectern.live.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** RabbitMQ with its web-stomp plugin, where it is installed; messages are sent to it over a socket of their own. */
final class RabbitBroker implements MeasuredBroker {
    static final String TOPIC = "/topic/things";
    static final String LOGIN = "\nhost:/\nlogin:guest\npasscode:guest";
    private static final Path SERVER = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final LoadClient publisher;
    private long number;

    private RabbitBroker(Process process, int port, LoadClient publisher) {
        this.process = process;
        this.port = port;
        this.publisher = publisher;
    }

    static boolean isInstalled() {
        return Files.isExecutable(SERVER);
    }

    static RabbitBroker start(Path folder) throws IOException {
        var port = freePort();
        var configuration =
                Files.writeString(folder.resolve("rabbitmq.conf"), """
                listeners.tcp.1 = 127.0.0.1:%s
                stomp.listeners.tcp.1 = 127.0.0.1:%s
                web_stomp.tcp.port = %s
                """.formatted(freePort(), freePort(), port));
        var plugins = Files.writeString(folder.resolve("plugins"), "[rabbitmq_web_stomp].");
        var builder = new ProcessBuilder(SERVER.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "RABBITMQ_CONFIG_FILE", configuration.toString(),
                        "RABBITMQ_ENABLED_PLUGINS_FILE", plugins.toString(),
                        "RABBITMQ_MNESIA_BASE", folder.resolve("mnesia").toString(),
                        "RABBITMQ_LOG_BASE", folder.toString(),
                        "RABBITMQ_NODENAME", "lectern@localhost",
                        "RABBITMQ_DIST_PORT", Integer.toString(freePort()),
                        "HOME", folder.toString()));
        var process = builder.start();
        return new RabbitBroker(process, port, publisher(port));
    }

    private static LoadClient publisher(int port) throws IOException {
        for (var end = Instant.now().plus(TIMEOUT); ; ) {
            try {
                return new SubscriberLoad()
                        .join(port, "/ws", "CONNECT\naccept-version:1.2\nheart-beat:0,0" + LOGIN + "\n\n\0");
            } catch (IOException notYet) {
                if (Instant.now().isAfter(end)) throw notYet;
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void publish(long messages) throws IOException {
        for (var count = messages; count > 0; count--)
            publisher.send("SEND\ndestination:" + TOPIC + "\n\n" + BenchmarkServer.body(number++) + "\0");
    }

    @Override
    public Duration cpu() {
        return server().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public long residentMiB() throws IOException {
        return BrokerProcess.residentMiB(server().pid());
    }

    @Override
    public void close() {
        server().destroyForcibly();
        process.destroyForcibly();
    }

    private ProcessHandle server() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("beam.smp"))
                .findFirst()
                .orElse(process.toHandle());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
