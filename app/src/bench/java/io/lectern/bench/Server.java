package io.lectern.bench;

import io.lectern.Jvm;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stock.axon.StockAxon;

/** A server that is measured, in a process of its own, and where its things are. */
record Server(
        String name,
        Process process,
        URI base,
        String token,
        String assignments,
        List<String> messages,
        List<Operation> operations)
        implements AutoCloseable {
    static final String STOCK = "stock Axon";
    static final String NODE = "Node";
    private static final Pattern READY = Pattern.compile("(?m)ready:? (http://\\S+)|^up$");
    private static final String ASSIGNMENTS = "/api/spaces/s1/assignments";
    private static final int CONVERSATIONS = 32;
    private static final int PATIENCE_IN_SECONDS = 120;

    /** The jar of this build. */
    static Server lectern(Path log, String database, Token token) throws Exception {
        return lectern("Lectern", Path.of(System.getProperty("lectern.jar")), log, database, token);
    }

    /** Another one, with whose archive of classes it is started if that stands beside it. */
    static Server lectern(String name, Path jar, Path log, String database, Token token) throws Exception {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(Jvm.asInReadme().arguments());
        command.addAll(List.of(
                "-XX:SharedArchiveFile=" + jar.resolveSibling("lectern.jsa"),
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--lectern.data=" + token.data(),
                "--lectern.demo.enabled=true",
                "--spring.datasource.url=" + database));
        var process = launch(log, Map.of(), command.toArray(String[]::new));
        var base = ready(process, log);
        var ada = new Setup(base, token.text());
        var space = ada.created("/api/spaces", "{\"name\":\"Biology\"}");
        var blocks = "[{\"type\":\"paragraph\",\"text\":\"Ask here\"}]";
        var post = "{\"kind\":\"POST\",\"title\":\"Moss\",\"blocks\":" + blocks + "}";
        var messages = IntStream.range(0, CONVERSATIONS)
                .mapToObj(number -> ada.created(space + "/conversations", post) + "/messages")
                .toList();
        return new Server(
                name,
                process,
                URI.create(base),
                token.text(),
                space + "/assignments",
                messages,
                List.of(Operation.values()));
    }

    static Server stock(Path log, String database, Token token) throws Exception {
        var process = launch(
                log,
                Map.of(),
                java(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                StockAxon.class.getName(),
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + token.publicKey());
        var base = URI.create(ready(process, log));
        var known = List.of(Operation.CREATE, Operation.RENAME, Operation.READ);
        return new Server(STOCK, process, base, token.text(), ASSIGNMENTS, List.of(), known);
    }

    /**
     * A program for Node that serves the same paths at port 18090, of the space s1 and its conversations c0 to c31, and
     * writes its token into a file.
     */
    static Server node(Path log, Path program, String database) throws Exception {
        var token = log.resolveSibling("node.token");
        var address = database.replaceFirst("jdbc:postgresql://(.*)\\?user=(.*)", "postgresql://$2@$1");
        var settings = Map.of("PEER_DB", address, "TOKEN_FILE", token.toString());
        var node = System.getProperty("lectern.bench.node", "node");
        var process = launch(log, settings, node, program.toAbsolutePath().toString());
        ready(process, log);
        var base = URI.create("http://127.0.0.1:18090");
        var messages = IntStream.range(0, CONVERSATIONS)
                .mapToObj(number -> "/api/conversations/c" + number + "/messages")
                .toList();
        var all = List.of(Operation.values());
        return new Server(NODE, process, base, Files.readString(token), ASSIGNMENTS, messages, all);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(base.getHost(), base.getPort());
    }

    byte[] request(String method, String path, String headers, String body) {
        return Operation.bytes(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\n" + headers
                + (body.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n")
                + "\r\n" + body);
    }

    double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Process launch(Path log, Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File(log.toString()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String ready(Process process, Path log) throws Exception {
        for (var tenths = 0; process.isAlive() && tenths < 10 * PATIENCE_IN_SECONDS; tenths++) {
            var matcher = READY.matcher(Files.readString(log));
            if (matcher.find()) return matcher.group(1);
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("It did not start: " + Files.readString(log));
    }
}
