package io.lectern.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.DescribedStreams;
import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Live without a socket: what happens by REST is heard by server-sent events and by held answers. */
@Timeout(60)
class LiveByHttpContractTest extends RunningLectern {
    private static final String QUEUE = "/user/queue/live";

    private String space;
    private String students;

    @BeforeEach
    void begin() {
        space = space();
        students = "/topic/spaces." + space + ".students";
        assertThat(live()).isNotEmpty();
    }

    @Test
    void theSameIsHeardAsOnASocketAndAfterAReturn() {
        String last;
        try (var stream = DescribedStreams.open(base(), ben.token(), students + ".fat", QUEUE);
                var socket = StompClient.connect(live(), ben.token())) {
            var heard = socket.subscribe(students + ".fat").synced();
            stream.synced();
            last = stream.synced().id();
            var assignment = assignment(space, false);
            ada.put(assignment + "/title", "{\"title\":\"Moose\"}", "If-Match", "\"0\"");

            assertThat(List.of(stream.next().json(), stream.next().json())).isEqualTo(heard.next(2));
        }
        try (var stream = DescribedStreams.resume(base(), ben.token(), last, students + ".fat", QUEUE)) {
            assertThat(stream.next().type()).isEqualTo("assignment:Created");
            assertThat(stream.next().type()).isEqualTo("assignment:Renamed");
            assertThat(stream.synced().json().at("/data/recovered").asBoolean()).isTrue();
            assertThat(stream.synced().json().at("/data/recovered").asBoolean()).isTrue();
        }
    }

    @Test
    void theAnswerHasTheHeadersOfAllAnswers() throws Exception {
        var answer = DescribedStreams.ask(base(), ben.token(), List.of(students), "X-Correlation-Id", "c-7");
        answer.body().close();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Authorization", "Origin");
        assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).hasValue("c-7");
    }

    @Test
    void whoIsRemovedIsToldWithinASecondAndHearsNothingMore() {
        try (var stream = DescribedStreams.open(base(), ben.token(), students)) {
            stream.synced();
            ada.delete("/api/spaces/" + space + "/members/ben");
            var removed = System.nanoTime();
            stream.upTo("live:Revoked");
            assertThat(Duration.ofNanos(System.nanoTime() - removed)).isLessThan(Duration.ofSeconds(1));
            assignment(space, false);
            assertThat(stream.poll(Duration.ofMillis(300))).isEmpty();
        }
    }

    @Test
    void aStreamIsWarnedAndEndsWithItsToken() {
        var token = new Api(base(), "")
                .post("/demo/tokens", "{\"user\":\"ben\",\"name\":\"BEN\",\"expiresIn\":3}")
                .body()
                .get("accessToken")
                .asString();
        try (var stream = DescribedStreams.open(base(), token, students)) {
            stream.synced();
            assertThat(stream.next().type()).isEqualTo("live:Expiring");
            await().until(stream::ended);
            assertThat(stream.wasCut()).isFalse();
        }
        assertThat(DescribedStreams.ask(base(), token, List.of(students)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void anAnswerIsHeldUntilThereIsSomething() {
        var path = "/api/live?destination=" + students + "&wait=30&after=";
        var here = ben.feed(students).position();
        var held = CompletableFuture.supplyAsync(() -> ben.get(path + here));
        assignment(space, true);
        assignment(space, false);

        var part = held.join();
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.body().at("/items/0/type").asString()).isEqualTo("assignment:Created");
        assertThat(part.header("Content-Type")).hasValue("application/json");
        assertThat(ben.get("/api/live?destination=" + students + "&wait=0&after="
                                + part.body().get("position").asString())
                        .body()
                        .get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ben, '?destination=/user/queue/live&access_token=x', text/event-stream, 400",
        "ben, '?destination=/user/queue/live&access_token=x', application/json, 400",
        "ben, '', text/event-stream, 400",
        "ben, '?destination=', text/event-stream, 400",
        "ben, '?destination=a%0Aevent:b', text/event-stream, 400",
        "ben, '?destination=/user/queue/live&destination=/user/queue/live', text/event-stream, 400",
        "ben, '?destination=/user/queue/live&wait=31', application/json, 400",
        "ben, '?destination=/user/queue/live&wait=x', application/json, 400",
        "ben, '?destination=/user/queue/live&destination=/user/queue/live.fat&wait=1', application/json, 400",
        "ben, '?destination=/user/queue/live&wait=1&after=gone', application/json, 410",
        "nobody, '?destination=/user/queue/live', text/event-stream, 401",
        "nobody, '?destination=/user/queue/live&wait=1', application/json, 401",
        "service, '?destination=/user/queue/live', text/event-stream, 403",
        "service, '?destination=/user/queue/live&wait=1', application/json, 403"
    })
    void whatMeansNothingIsRefused(String who, String query, String accept, int status) {
        var caller = switch (who) {
            case "nobody" -> new Api(base(), "");
            case "service" -> Api.signInAsService(base(), "sage", "lectern:read");
            default -> as(who);
        };
        var answer = caller.get("/api/live" + query, "Accept", accept);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (status >= 400) assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }
}
