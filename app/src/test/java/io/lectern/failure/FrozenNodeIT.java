package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Api.QueryResult;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import io.lectern.store.TestPostgres;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that stands still amid a command, as in a machine that was paused, does not hold up the others. */
class FrozenNodeIT {
    private static final int WRITERS = 6;
    private static final Duration BOUND = Duration.ofSeconds(25);
    private static final String STANDS_WITH_A_LOCK = """
            select exists (select from pg_stat_activity a join pg_locks l using (pid)
             where a.datname = current_database() and a.state = 'idle in transaction'
               and l.locktype = 'advisory' and l.granted
             group by pid having bool_or(l.mode = 'ShareLock') = %s)""";

    private final String database = TestPostgres.fresh();
    private final String[] settings = {"--spring.datasource.url=" + database, "--lectern.demo.enabled=true"};
    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What is posted again and again. */
    private record Work(String path, String body) {}

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void othersWriteAndHearAgain(@TempDir Path data) throws Exception {
        try (var frozen = LecternProcess.start(data, settings);
                var other = LecternProcess.start(data, settings)) {
            var ada = other.as("ada");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            var posting = new Work(
                    "/api/conversations/" + conversation(ada, space) + "/messages",
                    "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Here\"}]}");
            var here = new Api(frozen.base(), ada.token());
            var writers = writers(here, posting);
            try (var socket = StompClient.connect(other.live(), ada.token())) {
                var heard = socket.subscribe("/topic/spaces." + space + ".educators")
                        .synced();
                freeze(frozen, true);

                var posted = await().atMost(BOUND).until(() -> post(ada, posting), message -> !message.isEmpty());
                await().atMost(BOUND)
                        .until(() -> heard.next().get("data").path("message").asString(""), posted::equals);
            } finally {
                goOn(frozen);
            }
            await().atMost(BOUND).until(() -> post(here, posting), message -> !message.isEmpty());
            for (var writer : writers)
                for (var message : writer.get(BOUND.toSeconds(), TimeUnit.SECONDS))
                    assertThat(ada.get("/api/messages/" + message).status()).isEqualTo(200);
        }
        assertThat(statuses).isSubsetOf(201, 503);
    }

    /** A stream of a service is locked before there is anything to append. */
    @Test
    void servicesPushAgain(@TempDir Path data) throws Exception {
        try (var frozen = LecternProcess.start(data, settings);
                var other = LecternProcess.start(data, settings)) {
            var there = Api.signInAsService(other.base(), "quiz", "lectern:write:quiz");
            var here = new Api(frozen.base(), there.token());
            var pushing = new Work("/api/events", "{\"type\":\"quiz:Finished\",\"stream\":\"quiz-1\",\"data\":{}}");
            var writers = writers(here, pushing);
            try {
                freeze(frozen, false);

                await().atMost(BOUND).until(() -> push(there, pushing));
            } finally {
                goOn(frozen);
            }
            await().atMost(BOUND).until(() -> push(here, pushing));
            for (var writer : writers) writer.get(BOUND.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(statuses).isSubsetOf(201, 503);
    }

    private static String conversation(Api ada, String space) {
        var begun = ada.post("/api/spaces/" + space + "/conversations", """
                {"kind":"QUESTION","title":"Moss","blocks":[{"type":"paragraph","text":"Where?"}]}""");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.id();
    }

    private List<Future<List<String>>> writers(Api caller, Work work) {
        return IntStream.range(0, WRITERS)
                .mapToObj(n -> threads.submit(() -> write(caller, work)))
                .toList();
    }

    /** What was acknowledged; goes on after a request that is not answered, as those to a node that stands still. */
    private List<String> write(Api caller, Work work) {
        var acknowledged = new ArrayList<String>();
        while (!isOver.get())
            try {
                var id = post(caller, work);
                if (!id.isEmpty()) acknowledged.add(id);
            } catch (UncheckedIOException unanswered) {
                assertThat(unanswered).hasCauseInstanceOf(HttpTimeoutException.class);
            }
        return acknowledged;
    }

    private boolean push(Api caller, Work work) {
        return answer(caller, work).status() == 201;
    }

    /** What was made, nothing if it was not acknowledged. */
    private String post(Api caller, Work work) {
        var answer = answer(caller, work);
        return answer.status() == 201 && answer.header("Location").isPresent() ? answer.id() : "";
    }

    private QueryResult answer(Api caller, Work work) {
        var answer = caller.post(work.path(), work.body());
        statuses.add(answer.status());
        return answer;
    }

    /**
     * Stops its process between two statements of a command, tried until one holds a lock then.
     *
     * @param writing whether it has begun to write, or is about to
     */
    private void freeze(LecternProcess node, boolean writing) throws Exception {
        try (var connection = DriverManager.getConnection(database)) {
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                signal(node, "STOP");
                if (standsWithALock(connection, writing)) return true;
                signal(node, "CONT");
                return false;
            });
        }
    }

    private void goOn(LecternProcess node) throws Exception {
        signal(node, "CONT");
        isOver.set(true);
    }

    private static boolean standsWithALock(Connection connection, boolean writing) throws Exception {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(String.format(Locale.ROOT, STANDS_WITH_A_LOCK, writing))) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void signal(LecternProcess node, String name) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(node.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }
}
