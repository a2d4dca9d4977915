package io.lectern.live.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveServer;
import io.lectern.live.RawHandshake;
import io.lectern.live.client.EventStreamClient;
import io.lectern.live.client.StompClient;
import io.lectern.live.client.Subscription;
import io.lectern.live.resume.HeldRequests;
import io.lectern.live.session.SessionRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** How a node stops whose clients are connected. */
class DrainTest {
    private static final int MANY = 25;
    private static final long STUCK = Duration.ofMillis(200).toNanos();

    private final SpaceId space = SpaceId.of("s1");
    private final String educators = "/topic/spaces.s1.educators";
    private final List<String> states = new ArrayList<>();
    private final List<StompClient> clients = new ArrayList<>();
    private ServletWebServerApplicationContext node;
    private int port;

    @BeforeEach
    void start() {
        start("lectern.live.drain.unready=0s");
    }

    private void start(String unready) {
        var application = new SpringApplicationBuilder(LiveServer.class)
                .listeners(
                        (ApplicationListener<AvailabilityChangeEvent<?>>) change -> states.add("" + change.getState()))
                .properties(
                        "server.port=0",
                        "server.shutdown=graceful",
                        "lectern.live.drain.notice=700ms",
                        "lectern.live.drain.batch=10",
                        "lectern.live.drain.pause=200ms",
                        "lectern.live.drain.spread=3s",
                        "lectern.live.drain.within=3s",
                        unready);
        node = (ServletWebServerApplicationContext) application.run();
        port = node.getWebServer().getPort();
        var spaces = node.getBean(InMemoryMemberships.class);
        spaces.enrol("ada", space, Role.EDUCATOR);
        IntStream.range(0, MANY).forEach(i -> spaces.enrol("person-" + i, space, Role.EDUCATOR));
    }

    @AfterEach
    void stop() {
        clients.forEach(StompClient::close);
        node.close();
    }

    @Test
    void whoIsConnectedIsToldFirstAndClosedInBatches() {
        var received = IntStream.range(0, MANY)
                .mapToObj(i -> connect("person-" + i).subscribe(educators).synced())
                .toList();
        states.clear();
        var stopping = CompletableFuture.runAsync(node::close);
        var reconnects = received.stream()
                .map(Subscription::next)
                .map(message -> {
                    assertThat(message.at("/type").asString()).isEqualTo("live:Drain");
                    assertThat(message.at("/data").propertyNames()).containsExactly("reconnectInMs");
                    return message.at("/data/reconnectInMs").asLong();
                })
                .toList();
        assertThat(states).containsExactly("REFUSING_TRAFFIC");
        assertThat(reconnects).allSatisfy(time -> assertThat(time).isBetween(0L, 3000L));
        assertThat(reconnects.stream().distinct().count()).isGreaterThan(MANY / 2);
        assertThat(closed()).isZero();

        await().pollInterval(Duration.ofMillis(5)).until(() -> closed() > 0);
        await().pollDelay(Duration.ofMillis(100)).until(() -> closed() == 10);
        assertThat(clients).allSatisfy(client -> assertThat(client.closeCode()).isEqualTo(4001));
        stopping.join();
    }

    @Test
    void nothingIsLostUntilTheClose() throws Exception {
        var received = connect("ada").subscribe(educators).synced();
        var stopping = CompletableFuture.runAsync(node::close);
        received.next();
        node.getBean(InMemoryEventFeed.class).publish(EventMetadata.in(space, Audience.educators(space)));

        assertThat(received.next().at("/type").asString()).isEqualTo("thing:Happened");
        assertThat(RawHandshake.answer(port, "/live"))
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After: ", "urn:lectern:problem:unavailable");
        var refused = node.getBean(MeterRegistry.class)
                .get("lectern.live.refused")
                .tag("reason", "draining")
                .counter();
        assertThat(refused.count()).isEqualTo(1);
        assertThat(clients.get(0).closed()).isFalse();
        assertThat(clients.get(0).closeCode()).isEqualTo(4001);
        stopping.join();
    }

    @Test
    void streamsOfEventsAreToldWhenToComeBackAndHeldAnswersAreGiven() throws Exception {
        var base = "http://127.0.0.1:" + port;
        try (var stream = EventStreamClient.open(base, "ada", educators)) {
            stream.synced();
            var wait = URI.create(base + "/api/live?wait=30&after=e1.0&destination=" + educators);
            var request = HttpRequest.newBuilder(wait).header("Authorization", "Bearer ada");
            var held = HttpClient.newHttpClient().sendAsync(request.build(), BodyHandlers.ofString());
            await().until(() -> node.getBean(HeldRequests.class).count() == 1);
            var stopping = CompletableFuture.runAsync(node::close);
            assertThat(held.join().body()).contains("\"items\":[]");
            var drain = stream.next();
            var refused = EventStreamClient.ask(base, "ada", List.of(educators));

            assertThat(drain.type()).isEqualTo("live:Drain");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            await().until(stream::ended);
            assertThat(stream.retry())
                    .isEqualTo(drain.json().at("/data/reconnectInMs").asLong());
            assertThat(stream.wasCut()).isFalse();
            stopping.join();
        }
    }

    @Test
    void aClientThatDoesNotReadDelaysTheEndForABoundedTime() {
        var client = connect("ada");
        client.subscribe(educators + ".fat").synced();
        client.pause();
        var feed = node.getBean(InMemoryEventFeed.class);
        var large = Map.of("title", "x".repeat(60_000));
        var session = node.getBean(SessionRegistry.class).all().iterator().next();
        while (session.output().unreadNanos() < STUCK) {
            feed.publish("ada", "c", EventMetadata.in(space, Audience.educators(space)), large);
            await().pollInterval(Duration.ofMillis(5))
                    .until(() -> session.output().unreadNanos() == 0
                            || session.output().unreadNanos() > STUCK);
        }
        var start = System.nanoTime();
        node.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(5));
    }

    @Test
    void whoHasNotSaidWhoTheyAreIsSentAwayToo() {
        var client = StompClient.open(url(), "v12.stomp");
        clients.add(client);
        await().until(() -> !node.getBean(SessionRegistry.class).all().isEmpty());
        node.close();

        assertThat(client.closeCode()).isEqualTo(4001);
    }

    @Test
    void withoutClientsItStopsAtOnce() {
        var start = System.nanoTime();
        node.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(700));
    }

    @Test
    void whoAsksNowAndThenSeesThatItIsNotReadyWhileItStillServes() throws Exception {
        node.close();
        start("lectern.live.drain.unready=1s");
        states.clear();
        var start = System.nanoTime();
        var stopping = CompletableFuture.runAsync(node::close);
        await().until(() -> states.contains("REFUSING_TRAFFIC"));

        assertThat(RawHandshake.answer(port, "/live")).startsWith("HTTP/1.1 101");
        stopping.join();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
    }

    private long closed() {
        return clients.stream().filter(StompClient::closed).count();
    }

    private StompClient connect(String user) {
        var client = StompClient.connect(url(), user);
        clients.add(client);
        return client;
    }

    private String url() {
        return "ws://127.0.0.1:" + port + "/live";
    }
}
