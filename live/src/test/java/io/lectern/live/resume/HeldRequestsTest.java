package io.lectern.live.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.UserId;
import io.lectern.live.SocketTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are held until there is something. */
class HeldRequestsTest extends SocketTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private HeldRequests held;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void theyAreAnsweredWhenThereIsSomethingOnTheirDestination() {
        var answer = ask(ada, educators, "wait=30&after=e1." + feed.head());
        await().until(() -> held.count() == 1);
        feed.publish(EventMetadata.in(space, Audience.NOBODY.and(UserId.of(ada))));
        var event = feed.publish(toEducators());

        var part = body(answer);
        assertThat(part.at("/items")).hasSize(1);
        assertThat(part.at("/items/0/id").asString()).isEqualTo(event.id());
        assertThat(part.at("/position").asString()).isEqualTo("e1." + event.index());
        await().until(() -> held.count() == 0);
    }

    @Test
    void nothingIsMissedOrRepeatedBetweenTwo() {
        var first = feed.head();
        var ids = new ArrayList<String>();
        var publishing = CompletableFuture.supplyAsync(() -> {
            var published = new ArrayList<String>();
            for (var n = 0; n < 500; n++)
                published.add(feed.publish(toEducators()).id());
            return published;
        });
        for (var position = "e1." + first; ids.size() < 500; ) {
            var part = body(ask(ada, educators, "wait=10&after=" + position));
            part.at("/items").forEach(item -> ids.add(item.get("id").asString()));
            position = part.at("/position").asString();
        }

        assertThat(ids).isEqualTo(publishing.join());
    }

    @Test
    void theyAreAnsweredWhenTheirTimeIsOverOrTheirTokenEnds() {
        var start = System.nanoTime();
        assertThat(body(ask(ada, educators, "wait=1&after=e1." + feed.head())).at("/items"))
                .isEmpty();
        assertThat(since(start)).isBetween(Duration.ofMillis(990), Duration.ofSeconds(8));
        start = System.nanoTime();
        assertThat(body(ask(ada + "/1500", educators, "wait=30&after=e1." + feed.head()))
                        .at("/items"))
                .isEmpty();
        assertThat(since(start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void whoLosesTheRoleMeanwhileReceivesNothing() {
        var answer = ask(sam, students, "wait=30&after=e1." + feed.head());
        await().until(() -> held.count() == 1);
        spaces.remove(sam, space);
        feed.publish(toMembers());

        assertThat(answer.join().statusCode()).isEqualTo(404);
        await().until(() -> held.count() == 0);
    }

    @Test
    void anErrorEndsThem() throws Exception {
        var answer = ask(ada, educators, "wait=3&after=e1." + feed.head());
        await().until(() -> held.count() == 1);
        feed.failure.set(new NoClassDefFoundError("Of a moment"));

        assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(500);
        await().until(() -> held.count() == 0);
    }

    @Test
    void ofOnePersonOnlySoManyWaitAndAllAreAnsweredWhenTheNodeStops() {
        var here = "wait=30&after=e1." + feed.head();
        var waiting = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var n = 0; n < 20; n++) waiting.add(ask(ada, educators, here));
        await().until(() -> held.count() == 20);
        var refused = ask(ada, educators, here).join();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        held.hold(false);
        for (var answer : waiting) assertThat(body(answer).at("/items")).isEmpty();
        assertThat(body(ask(ada, educators, here)).at("/items")).isEmpty();
        held.hold(true);
        await().until(() -> held.count() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=31", "wait=-1", "wait=", "wait=1&access_token=x"})
    void whatMeansNothingIsRefused(String query) {
        assertThat(ask(ada, educators, query).join().statusCode()).isEqualTo(400);
    }

    private CompletableFuture<HttpResponse<String>> ask(String token, String destination, String query) {
        var url = "http://127.0.0.1:" + port + "/api/live?destination=" + destination + "&" + query;
        var request = HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode body(CompletableFuture<HttpResponse<String>> answer) {
        assertThat(answer.join().statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.join().body());
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
