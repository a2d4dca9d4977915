package io.lectern.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.Ports;
import io.lectern.store.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The example of a receiver, at two nodes: nothing is missing or out of order, whoever dies, and every signature is
 * verified by Standard Webhooks' own library. Where npm cannot get that it is skipped. For more rounds of ten events,
 * and more seconds without a receiver: {@code lectern.receive.rounds} and {@code lectern.receive.seconds}.
 */
@Timeout(600)
class ReceiveIT {
    private static final Logger log = LoggerFactory.getLogger(ReceiveIT.class);
    private static final Path EXAMPLE = Path.of("../docs/examples/receive.mjs");
    private static final int STREAMS = 10;
    private static final int ROUNDS = Integer.getInteger("lectern.receive.rounds", 50);
    private static final int OUTAGE = Integer.getInteger("lectern.receive.seconds", 1);
    private static final List<Long> ALL_IN_ORDER =
            LongStream.range(0, ROUNDS).boxed().toList();
    private static final String[] SETTINGS = {
        "--spring.datasource.url=" + TestPostgres.fresh(),
        "--lectern.demo.enabled=true",
        "--lectern.demo.people=false",
        "--lectern.webhooks.allowed-networks=127.0.0.0/8",
        "--lectern.webhooks.timeout=500ms",
        "--lectern.webhooks.delays=1s" + ",1s".repeat(29 + OUTAGE)
    };

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private Process receiver;
    private String secret;
    private int port;

    @Test
    void nothingIsMissingOrOutOfOrderWhoeverDies() throws Exception {
        assumePackage();
        port = Ports.free();
        var first = start();
        var second = start();
        var nodes = new ArrayList<>(List.of(first.get(), second.get()));
        try {
            var service = Api.signInAsService(
                    nodes.get(0).base(), "grader", "lectern:webhooks", "lectern:read", "lectern:write:quiz");
            var url = "{'url':'http://127.0.0.1:%s/','types':['quiz:Finished']}".formatted(port);
            secret = TestWebhook.register(service, url).secret();
            receive();
            pushTo(nodes, service, 0, ROUNDS / 5);
            nodes.get(0).kill();
            var third = start();
            pushTo(nodes.subList(1, 2), service, ROUNDS / 5, 2 * ROUNDS / 5);
            receiver.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            pushTo(nodes.subList(1, 2), service, 2 * ROUNDS / 5, 3 * ROUNDS / 5);
            nodes.add(third.get());
            nodes.get(1).kill();
            pushTo(nodes.subList(2, 3), service, 3 * ROUNDS / 5, 4 * ROUNDS / 5);
            await().pollDelay(Duration.ofSeconds(OUTAGE))
                    .atMost(Duration.ofSeconds(OUTAGE + 1))
                    .until(() -> !receiver.isAlive());
            receive();
            pushTo(nodes.subList(2, 3), service, 4 * ROUNDS / 5, ROUNDS);

            await().atMost(Duration.ofSeconds(60)).until(() -> kept().size() == STREAMS * ROUNDS);
            for (var n = 0; n < STREAMS; n++) assertThat(versions("quiz-" + n)).isEqualTo(ALL_IN_ORDER);
            assertThat(folder.resolve("log")).as("every signature holds").isEmptyFile();
        } finally {
            if (receiver != null) receiver.destroyForcibly();
            nodes.forEach(LecternProcess::close);
        }
    }

    private List<Long> versions(String stream) throws IOException {
        return kept().stream()
                .filter(event -> event.get("subject").asString().equals(stream))
                .map(event -> event.get("lecternversion").asLong())
                .toList();
    }

    private void assumePackage() throws Exception {
        Files.copy(EXAMPLE, folder.resolve("receive.mjs"));
        var there = run("npm", "install", "--no-audit", "--no-fund", "standardwebhooks@1.1.1");
        if (!there)
            log.warn("The example of a receiver is NOT tested, since this needs the npm package standardwebhooks");
        assumeTrue(there, "needs the npm package standardwebhooks");
    }

    private boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm").toFile())
                    .start();
            return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private CompletableFuture<LecternProcess> start() {
        return CompletableFuture.supplyAsync(() -> LecternProcess.start(data, SETTINGS));
    }

    private static void pushTo(List<LecternProcess> nodes, Api service, int from, int to) {
        for (var round = from; round < to; round++)
            push(new Api(nodes.get(round % nodes.size()).base(), service.token()));
    }

    private static void push(Api service) {
        var events = IntStream.range(0, STREAMS)
                .mapToObj("{\"type\":\"quiz:Finished\",\"stream\":\"quiz-%s\",\"data\":{}}"::formatted)
                .toList();
        var answer = service.post("/api/events", "[" + String.join(",", events) + "]");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void receive() throws Exception {
        var command = new ProcessBuilder(
                        "node",
                        "receive.mjs",
                        String.valueOf(port),
                        folder.resolve("events").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        command.environment().put("SECRET", secret);
        receiver = command.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> Ports.listens(port));
    }

    private List<JsonNode> kept() throws IOException {
        var file = folder.resolve("events");
        if (Files.notExists(file)) return List.of();
        var text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
