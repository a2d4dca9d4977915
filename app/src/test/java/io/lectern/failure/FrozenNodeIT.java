package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import io.lectern.store.TestPostgres;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that stands still amid a command, as in a machine that was paused, does not hold up the others. */
class FrozenNodeIT {
    private static final int WRITERS = 6;
    private static final Duration BOUND = Duration.ofSeconds(25);
    private static final String HOLDS_A_LOCK = """
            select exists (select from pg_stat_activity a join pg_locks l using (pid)
             where a.datname = current_database() and a.state = 'idle in transaction'
               and l.locktype = 'advisory' and l.mode = 'ShareLock' and l.granted)""";

    private final String database = TestPostgres.fresh();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isOver = new AtomicBoolean();

    @Test
    void othersWriteAndHearAgain(@TempDir Path data) throws Exception {
        var settings = new String[] {"--spring.datasource.url=" + database, "--lectern.demo.enabled=true"};
        var threads = Executors.newCachedThreadPool();
        try (var frozen = LecternProcess.start(data, settings);
                var other = LecternProcess.start(data, settings)) {
            var ada = other.as("ada");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            var conversation = "/api/conversations/" + conversation(ada, space) + "/messages";
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(n -> threads.submit(() -> write(new Api(frozen.base(), ada.token()), conversation)))
                    .toList();
            try (var socket = StompClient.connect(other.live(), ada.token())) {
                var heard = socket.subscribe("/topic/spaces." + space + ".educators")
                        .synced();
                freezeInACommand(frozen);

                var posted = await().atMost(BOUND).until(() -> post(ada, conversation), id -> !id.isEmpty());
                await().atMost(BOUND)
                        .until(() -> heard.next().get("data").path("message").asString(""), posted::equals);
            } finally {
                signal(frozen, "CONT");
                isOver.set(true);
            }
            var again = new Api(frozen.base(), ada.token());
            await().atMost(BOUND).until(() -> post(again, conversation), id -> !id.isEmpty());
            for (var writer : writers) writer.get(BOUND.toSeconds(), TimeUnit.SECONDS);
            assertThat(statuses).isSubsetOf(201, 429, 503);
            for (var message : acknowledged)
                assertThat(ada.get("/api/messages/" + message).status()).isEqualTo(200);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String conversation(Api ada, String space) {
        var begun = ada.post("/api/spaces/" + space + "/conversations", """
                {"kind":"QUESTION","title":"Moss","blocks":[{"type":"paragraph","text":"Where?"}]}""");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.id();
    }

    /** Goes on after a request that is not answered, as those to a node that stands still. */
    private void write(Api caller, String path) {
        while (!isOver.get())
            try {
                post(caller, path);
            } catch (UncheckedIOException unanswered) {
                assertThat(unanswered).hasCauseInstanceOf(HttpTimeoutException.class);
            }
    }

    /** Which message was acknowledged, nothing if none was. */
    private String post(Api caller, String path) {
        var answer = caller.post(path, "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Here\"}]}");
        statuses.add(answer.status());
        if (answer.status() != 201) return "";
        acknowledged.add(answer.id());
        return answer.id();
    }

    /** Stops its process between two statements of a command, tried until one has begun to write. */
    private void freezeInACommand(LecternProcess node) throws Exception {
        try (var connection = DriverManager.getConnection(database)) {
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                signal(node, "STOP");
                if (holdsALock(connection)) return true;
                signal(node, "CONT");
                return false;
            });
        }
    }

    private static boolean holdsALock(Connection connection) throws Exception {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(HOLDS_A_LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void signal(LecternProcess node, String name) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(node.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }
}
