package io.lectern.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Api.QueryResult;
import io.lectern.LecternProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the database is away everybody is told so in time, and nobody has to do anything when it is back. */
class DatabaseAwayIT {
    private static final Duration IN_TIME = Duration.ofSeconds(5);
    private static final int AT_ONCE = 25;

    @TempDir
    private static Path data;

    private LecternProcess lectern;
    private Api ada;
    private String assignments;
    private String held;

    @BeforeEach
    void start() {
        lectern = LecternProcess.start(data);
        ada = lectern.as("ada");
        var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
        assignments = "/api/spaces/" + space + "/assignments";
        held = "/api/live?wait=5&destination=/topic/spaces." + space + ".educators";
    }

    @AfterEach
    void end() {
        lectern.close();
    }

    private record Timed(QueryResult answer, Duration taken) {}

    @Test
    void aDatabaseThatIsPausedOrDiesIsUnavailableInTimeAndComesBackByItself() throws Exception {
        var assignment = ada.post(assignments, "{\"title\":\"Moss\"}").location();
        var newcomer = lectern.as("newcomer");
        var processes = processes();
        try {
            signal("STOP", processes);
            var askers = Stream.<Callable<Timed>>of(
                            () -> timed(() -> ada.get(assignment)),
                            () -> timed(() -> newcomer.get("/api/spaces")),
                            () -> timed(() -> ada.get(held)),
                            () -> timed(() -> ada.put(assignment + "/title", "{\"title\":\"A\"}", "If-Match", "\"0\"")),
                            () -> timed(() -> ada.post(assignments, "{\"title\":\"Fern\"}")))
                    .toList();
            var all = new ArrayList<Callable<Timed>>();
            while (all.size() < AT_ONCE) all.addAll(askers);
            var pool = Executors.newFixedThreadPool(AT_ONCE);
            for (var asked : pool.invokeAll(all)) {
                assertThat(asked.get().answer().status()).isEqualTo(503);
                assertThat(asked.get().answer().header("Retry-After")).isPresent();
                assertThat(asked.get().answer().body().get("type").asString())
                        .isEqualTo("urn:lectern:problem:unavailable");
                assertThat(asked.get().taken()).isLessThan(IN_TIME);
            }
            pool.shutdown();
            assertThat(readiness()).isEqualTo(503);
            assertThat(ada.get("/actuator/health/liveness").status()).isEqualTo(200);
        } finally {
            signal("CONT", processes);
        }
        awaitBack(assignment);

        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        awaitDead();
        awaitBack(assignment);
        assertThat(ada.post(assignments, "{\"title\":\"Rush\"}").status()).isEqualTo(201);
    }

    private void awaitBack(String assignment) {
        await().atMost(Duration.ofSeconds(10)).until(() -> ada.get(assignment).status() == 200 && readiness() == 200);
    }

    private void awaitDead() throws IOException {
        var dead = Files.readString(data.resolve("postgres/postmaster.pid"));
        await().atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .until(() -> !Files.readString(data.resolve("postgres/postmaster.pid"))
                        .equals(dead));
    }

    private int readiness() {
        return ada.get("/actuator/health/readiness").status();
    }

    private static Timed timed(Callable<QueryResult> request) throws Exception {
        var before = System.nanoTime();
        var answer = request.call();
        return new Timed(answer, Duration.ofNanos(System.nanoTime() - before));
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
    }

    private static List<String> processes() throws IOException {
        var server = ProcessHandle.of(postmaster()).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants())
                .map(process -> Long.toString(process.pid()))
                .toList();
    }

    private static void signal(String name, List<String> processes) throws Exception {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        command.addAll(processes);
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
