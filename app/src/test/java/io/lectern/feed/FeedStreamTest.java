package io.lectern.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.DescribedExchanges;
import io.lectern.RunningLectern;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers that wait for what happens, and streams that go on. */
@Timeout(60)
class FeedStreamTest extends RunningLectern {
    /** A stream whose reader has gone is noticed with its next sign of life, and may have begun to wait again. */
    private static final Duration UNTIL_GONE = Duration.ofSeconds(30);

    private String space;
    private FollowedSpace thin;

    @Autowired
    private FeedSignals signals;

    @Autowired
    private WaitingRequests waiting;

    @BeforeEach
    void begin() {
        space = space();
        thin = FollowedSpace.thin(base(), space);
    }

    @Test
    void anAnswerIsHeldUntilThereIsSomething() throws Exception {
        var head = thin.head();
        var before = signals.count();
        var held = CompletableFuture.supplyAsync(() -> thin.page("wait=30&after=" + head));
        await().until(() -> signals.count() > before);
        space();
        assertThat(held).isNotDone();

        assignment(space, true);

        var page = held.get();
        assertThat(FollowedSpace.types(stream(page.get("items")))).contains("assignment:Created");
        await().atMost(UNTIL_GONE).until(() -> signals.count() <= before);
    }

    @Test
    void anEmptyAnswerComesWhenTheTimeIsOverAndWhenTheTokenEnds() {
        var head = thin.head();
        var begun = System.nanoTime();
        assertThat(thin.page("wait=1&after=" + head).get("items")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(9));

        var brief = new Api(base(), FollowedSpace.token(base(), "data", "lectern:read", "\"" + space + "\"", 3));
        begun = System.nanoTime();
        assertThat(brief.get("/api/events?wait=30&after=" + head).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void aStreamGoesOnAndIsResumedByItsLastId() throws Exception {
        String second;
        try (var events = new Events(thin.service().token(), "")) {
            assertThat(events.next().get("type").asString()).isEqualTo("space:Created");
            second = events.next().get("lecternposition").asString();
            assertThat(events.lastId).isEqualTo(second);
            assignment(space, true);
            events.skipTo("assignment:Created");
        }
        try (var events = new Events(thin.service().token(), "?after=unknown", "Last-Event-ID", second)) {
            var items = thin.all("limit=200", second);
            assertThat(events.next().get("id")).isEqualTo(items.get(0).get("id"));
        }
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        var token = FollowedSpace.token(base(), "data", "lectern:read", "\"" + space + "\"", 3);
        try (var events = new Events(token, "")) {
            assertThat(events.rest()).contains("data: ");
        }
    }

    @Test
    void whoWaitsIsSentElsewhereBeforeThisNodeStops() throws Exception {
        var head = thin.head();
        var before = signals.count();
        var held = CompletableFuture.supplyAsync(() -> thin.page("wait=30&after=" + head));
        try (var events = new Events(thin.service().token(), "?after=" + head)) {
            await().until(() -> signals.count() >= before + 2);

            waiting.stop();

            assertThat(held.get(5, TimeUnit.SECONDS).get("items")).isEmpty();
            assertThat(events.rest()).containsPattern("retry: [0-9]+\n$");
        } finally {
            waiting.start();
        }
    }

    @Test
    void oneServiceFollowsTwentyTimesAtMost() throws Exception {
        var token = FollowedSpace.token(base(), "greedy", "lectern:read", "\"" + space + "\"", 600);
        var open = new ArrayList<Events>();
        try {
            for (var n = 0; n < 20; n++) {
                open.add(new Events(token, ""));
                open.get(n).next();
            }
            var refused = new Api(base(), token).get("/api/events", "Accept", "text/event-stream");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isPresent();
            assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
            assertThat(thin.page("limit=1").has("items")).isTrue();
        } finally {
            for (var events : open) events.close();
        }
    }

    private static List<JsonNode> stream(JsonNode items) {
        return items.valueStream().toList();
    }

    /** A client as browsers have it. */
    private final class Events implements AutoCloseable {
        private final BufferedReader lines;
        private String lastId;

        Events(String token, String query, String... headers) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(base() + "/api/events" + query))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/event-stream")
                    .timeout(Duration.ofSeconds(20));
            if (headers.length > 0) request.headers(headers);
            var answer = DescribedExchanges.send(request.build(), BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
            lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
        }

        JsonNode next() throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) lastId = line.substring(4);
                if (line.startsWith("data: ")) return JsonMapper.shared().readTree(line.substring(6));
            }
            throw new AssertionError("The stream has ended");
        }

        void skipTo(String type) throws IOException {
            while (!next().get("type").asString().equals(type))
                assertThat(lastId).isNotNull();
        }

        String rest() {
            return String.join("\n", lines.lines().toList());
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
