package io.lectern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.store.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How fast services read all events, and how soon they hear of one; docs/benchmarks.md has the command. */
@Undescribed("What a service reads is measured, and as it comes")
class FeedBenchmark {
    private static final Logger log = LoggerFactory.getLogger(FeedBenchmark.class);
    private static final int EVENTS = Integer.getInteger("lectern.bench.events", 500_000);
    private static final int SECONDS = Integer.getInteger("lectern.bench.seconds", 30);
    private static final int ROUNDS = Integer.getInteger("lectern.bench.rounds", 3);
    /** Each makes two events. */
    private static final int SPACES_A_SECOND = 50;

    private static final String SELECT = """
            select global_index, event_identifier, payload_type, payload_revision, aggregate_identifier,
                   sequence_number, time_stamp, payload, meta_data
              from store.domain_event order by global_index""";

    private static final Pattern SPACE = Pattern.compile("space:Created\".*\"data\":\\{\"space\":\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path data;

    private final Map<String, Long> heard = new ConcurrentHashMap<>();

    @Test
    void fromTheBeginningAndAtTheHead() throws Exception {
        var database = TestPostgres.fresh();
        String space;
        try (var first = start(database)) {
            space = first.as("ada")
                    .post("/api/spaces", "{\"name\":\"Biology\"}")
                    .id();
        }
        new StoredEvents(database, space).insert(EVENTS);
        try (var lectern = start(database)) {
            awaitSealed(lectern);
            for (var n = 0; n < ROUNDS; n++) {
                bySelect(database);
                fromTheBeginning("thin", lectern, "lectern:read");
                fromTheBeginning("fat", lectern, "lectern:read", "lectern:read:fat");
            }
            atTheHead(lectern);
        }
    }

    /** What was stored by SQL is sealed first, which takes a processor. */
    private static void awaitSealed(LecternProcess lectern) {
        var anybody = new Api(lectern.base(), "");
        await().atMost(Duration.ofMinutes(5))
                .until(() -> anybody.get("/actuator/prometheus").text().contains("\nlectern_log_unsealed_events 0.0"));
    }

    private static LecternProcess start(String database) {
        return LecternProcess.start(
                Jvm.asInReadme(), data, "--spring.datasource.url=" + database, "--lectern.demo.enabled=true");
    }

    /** What the same rows take without anything made of them. */
    private static void bySelect(String database) throws Exception {
        var began = System.nanoTime();
        var events = 0;
        var bytes = 0L;
        try (var connection = DriverManager.getConnection(database)) {
            connection.setAutoCommit(false);
            try (var select = connection.prepareStatement(SELECT)) {
                select.setFetchSize(500);
                var rows = select.executeQuery();
                for (; rows.next(); events++) {
                    for (var column = 1; column <= 7; column++) bytes += rows.getString(column) == null ? 0 : 1;
                    bytes += rows.getBytes("payload").length + rows.getBytes("meta_data").length;
                }
            }
        }
        say("select", events, bytes, System.nanoTime() - began);
    }

    private static void say(String what, int events, long bytes, long nanos) {
        log.info(
                "{}",
                String.format(
                        Locale.ROOT,
                        "%s: %,d events, %,d MB, %.1f s, %,.0f events a second",
                        what,
                        events,
                        bytes / 1_000_000,
                        nanos / 1e9,
                        events / (nanos / 1e9)));
    }

    private static void fromTheBeginning(String detail, LecternProcess lectern, String... scopes) throws Exception {
        var token = Api.signInAsService(lectern.base(), "data", scopes).token();
        var began = System.nanoTime();
        var lines = 0;
        var bytes = 0L;
        var piece = new byte[64 * 1024];
        try (var body = open(lectern, token, "application/x-ndjson", "")) {
            for (var length = body.read(piece); length >= 0; length = body.read(piece)) {
                bytes += length;
                for (var n = 0; n < length; n++) if (piece[n] == '\n') lines++;
            }
        }
        assertThat(lines).isGreaterThanOrEqualTo(EVENTS);
        say(detail, lines, bytes, System.nanoTime() - began);
    }

    private void atTheHead(LecternProcess lectern) throws Exception {
        var token = Api.signInAsService(lectern.base(), "data", "lectern:read").token();
        var position = new Api(lectern.base(), token)
                .get("/api/events?after=x")
                .body()
                .get("position")
                .asString();
        var body = open(lectern, token, "text/event-stream", "?after=" + position);
        var reader = new Thread(() -> hear(body), "reader");
        reader.setDaemon(true);
        reader.start();
        var fromAsking = new ArrayList<Long>();
        var fromAnswer = new ArrayList<Long>();
        write(lectern.as("ada"), fromAsking, fromAnswer);
        body.close();
        log.info("from the request's beginning {}", line(fromAsking));
        log.info("from the request's answer {}", line(fromAnswer));
    }

    private void write(Api ada, List<Long> fromAsking, List<Long> fromAnswer) {
        var began = System.nanoTime();
        for (var n = 0; n < SECONDS * SPACES_A_SECOND; n++) {
            var due = began + n * TimeUnit.SECONDS.toNanos(1) / SPACES_A_SECOND;
            while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
            var asked = System.nanoTime();
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            var answered = System.nanoTime();
            var deadline = answered + TimeUnit.SECONDS.toNanos(10);
            while (!heard.containsKey(space) && System.nanoTime() < deadline) LockSupport.parkNanos(200_000);
            if (n < SPACES_A_SECOND * SECONDS / 3) continue;
            fromAsking.add(heard.get(space) - asked);
            fromAnswer.add(Math.max(0, heard.get(space) - answered));
        }
        var took = (System.nanoTime() - began) / 1e9;
        log.info("{} events a second were written", Math.round(2 * SECONDS * SPACES_A_SECOND / took));
    }

    /** Until it is closed. */
    private void hear(InputStream body) {
        try (var lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var found = SPACE.matcher(line);
                if (found.find()) heard.put(found.group(1), System.nanoTime());
            }
        } catch (IOException closed) {
            log.debug("Nothing is heard any more", closed);
        }
    }

    private static InputStream open(LecternProcess lectern, String token, String accept, String query)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(lectern.base() + "/api/events" + query))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept);
        var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String line(List<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "n=%d p50=%.1f p99=%.1f max=%.1f ms",
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
