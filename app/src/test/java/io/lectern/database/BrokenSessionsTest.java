package io.lectern.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While sessions break under it, nobody is told of what exists that it does not, and nobody that they may not. */
class BrokenSessionsTest extends RunningLectern {
    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(Integer.getInteger("lectern.broken.seconds", 4));
    private static final String BREAK = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    private static final Duration IN_TIME = Duration.ofSeconds(5);
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    @AfterEach
    void recovers() {
        awaitRecovery();
    }

    @Test
    void whatExistsIsUnavailableAndNeverAbsent() throws Exception {
        var space = space();
        var assignment = assignment(space, false);
        var submission = "/api/submissions/"
                + ben.handIn(assignment, "Moss").body().get("submission").asString();
        var live = live();
        var end = System.nanoTime() + LONG_NANOS;
        var pool = Executors.newCachedThreadPool();
        try {
            var running = Stream.<Callable<Void>>of(
                            () -> breaking(end),
                            repeated(end, "read", () -> ben.get(assignment).status()),
                            repeated(
                                    end,
                                    "read",
                                    () -> ben.get("/api/spaces/" + space).status()),
                            repeated(end, "read", () -> ada.get(submission).status()),
                            repeated(
                                    end,
                                    "read",
                                    () -> ada.get(assignment + "/history").status()),
                            repeated(end, "write", () -> create(space)),
                            repeated(end, "write", () -> rename(assignment)),
                            repeated(end, "live", () -> subscribe(live, space)))
                    .map(pool::submit)
                    .toList();
            for (Future<Void> each : running) each.get();
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers.keySet())
                .as(answers.toString())
                .isSubsetOf(
                        "read 200", "read 503", "write 201", "write 200", "write 503", "live live:Synced", "live 4003");
        assertThat(answers).containsKeys("read 200", "read 503", "write 503", "live live:Synced");
    }

    @Test
    void aDatabaseThatStopsKeepingItsPromisesIsUnavailableUntilItKeepsThemAgain() throws SQLException {
        var space = "/api/spaces/" + space();
        execute("ALTER DATABASE " + name() + " SET synchronous_commit = off");
        execute(BREAK);
        assertThat(ada.get(space).status()).isEqualTo(503);
        await().atMost(IN_TIME).until(() -> readiness() == 503);

        execute("ALTER DATABASE " + name() + " RESET synchronous_commit");
        await().atMost(IN_TIME).until(() -> readiness() == 200 && ada.get(space).status() == 200);
    }

    private int readiness() {
        return ada.get("/actuator/health/readiness").status();
    }

    private static String name() {
        return database().replaceFirst(".*/(t[0-9a-f]+).*", "$1");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Void breaking(long end) throws SQLException {
        try (var connection = DriverManager.getConnection(database());
                var statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                statement.execute(BREAK);
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
        }
        return null;
    }

    private Callable<Void> repeated(long end, String kind, Callable<Object> act) {
        return () -> {
            while (System.nanoTime() < end)
                answers.computeIfAbsent(kind + " " + act.call(), answer -> new AtomicInteger())
                        .incrementAndGet();
            return null;
        };
    }

    private int create(String space) {
        return ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Fern\"}")
                .status();
    }

    private int rename(String assignment) {
        var now = ada.get(assignment);
        if (now.status() != 200) return now.status();
        return ada.put(
                        assignment + "/title",
                        "{\"title\":\"T" + number.incrementAndGet() + "\"}",
                        "If-Match",
                        now.etag())
                .status();
    }

    private Object subscribe(String live, String space) {
        try (var socket = StompClient.connect(live, ben.token())) {
            var subscription = socket.subscribe("/topic/spaces." + space + ".students");
            var verdict = subscription.poll(PAUSE);
            while (verdict.isEmpty() && !socket.closed()) verdict = subscription.poll(PAUSE);
            return verdict.<Object>map(told -> told.get("type").asString()).orElseGet(socket::closeCode);
        }
    }
}
