package io.lectern.live.stomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.UserId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.SocketTest;
import io.lectern.live.client.Frame;
import io.lectern.live.client.StompClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** How long a session lives: as long as its tokens, of which there may be several. */
@TestPropertySource(
        properties = {
            "lectern.live.limits.warning=1500ms",
            "lectern.live.limits.tick=20ms",
            "lectern.live.resume.meanwhile=0"
        })
class TokenTest extends SocketTest {
    private static final String QUEUE = "/user/queue/live";
    private static final Duration A_WHILE = Duration.ofMillis(300);

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @ParameterizedTest
    @ValueSource(strings = {QUEUE, QUEUE + ".fat"})
    void theOwnQueueIsWarnedAheadOnce(String destination) {
        var earliest = Instant.now().plusMillis(2500);
        var client = connect(ada + "/2500");
        var latest = Instant.now().plusMillis(2500);
        var queue = client.subscribe(destination).synced();
        var warning = queue.nextFrame();

        assertThat(Instant.now()).isBetween(earliest.minusMillis(1500), latest);
        assertThat(warning.headers()).containsEntry("destination", destination);
        assertThat(warning.json().propertyNames()).containsExactly("type", "timestamp", "data");
        assertThat(warning.json().at("/type").asString()).isEqualTo("live:Expiring");
        assertThat(expires(warning)).isBetween(earliest, latest);
        assertThat(queue.poll(A_WHILE)).isEmpty();
    }

    @Test
    void whoComesWithLittleTimeLeftIsWarnedAtOnceAfterTheReply() {
        var client = connect(ada + "/1000");

        assertThat(client.subscribe(QUEUE).synced().next().at("/type").asString())
                .isEqualTo("live:Expiring");
        assertThat(client.subscribe(QUEUE).synced().next().at("/type").asString())
                .isEqualTo("live:Expiring");
        assertThat(client.closeCode()).isEqualTo(4401);
    }

    @Test
    void onlyTheOwnQueueIsWarned() {
        var client = connect(ada + "/1000");
        var received = client.subscribe(educators).synced();

        assertEnds(client, "token-expired", 4401);
        assertThat(received.poll(Duration.ZERO)).isEmpty();
    }

    @Test
    void aSessionGoesOnWithANewTokenAndIsWarnedOfItsEndToo() {
        var client = connect(ada + "/900");
        var queue = client.subscribe(QUEUE).synced();
        queue.next();
        var received = client.subscribe(educators).synced();
        var end = Instant.now().plusMillis(3000);
        client.send(renewal(ada + "/3000", "receipt:r1"));
        var answer = queue.nextFrame();

        assertThat(answer.json().at("/type").asString()).isEqualTo("live:Authenticated");
        assertThat(answer.json().at("/data").propertyNames()).containsExactly("expires");
        assertThat(expires(answer)).isBetween(end, end.plusMillis(500));
        assertThat(client.frame().headers()).containsEntry("receipt-id", "r1");
        assertThat(queue.next().at("/type").asString()).isEqualTo("live:Expiring");
        assertThat(Instant.now()).isAfter(end.minusMillis(1500));
        feed.publish(toEducators());
        assertThat(received.next().at("/type").asString()).isEqualTo("thing:Happened");
        assertThat(client.closeCode()).isEqualTo(4401);
        assertThat(Instant.now()).isAfter(end);
    }

    @Test
    void whoDoesNotReceiveTheOwnQueueRenewsWithAReceipt() {
        var client = connect(ada + "/700");
        client.send(renewal(ada, "receipt:r1"));
        assertThat(client.frame().headers()).containsEntry("receipt-id", "r1");
        var queue = client.subscribe(QUEUE).synced();

        assertThat(queue.poll(Duration.ofMillis(1000))).isEmpty();
        assertThat(client.closed()).isFalse();
    }

    @Test
    void theAnswerWaitsForTheReply() {
        for (var n = 0; n < 20; n++) feed.publish(ada, "c", toOneself(), Map.of("title", "x".repeat(60_000)));
        var client = connect(ada);
        var queue = client.subscribe(QUEUE + ".fat", "resume-after:" + InMemoryEventFeed.EPOCH + ".0");
        client.send(renewal(ada));

        assertThat(queue.next(20))
                .allSatisfy(
                        message -> assertThat(message.at("/type").asString()).isEqualTo("thing:Happened"));
        queue.synced();
        assertThat(queue.next().at("/type").asString()).isEqualTo("live:Authenticated");
    }

    @Test
    void ofManyTokensBeforeTheReplyTheLastIsAnswered() {
        for (var n = 0; n < 300; n++) feed.publish(ada, "c", toOneself(), Map.of("title", "x".repeat(60_000)));
        var client = connect(ada);
        var queue = client.subscribe(QUEUE + ".fat", "resume-after:" + InMemoryEventFeed.EPOCH + ".0");
        queue.next();
        client.pause();
        for (var n = 1; n <= 50; n++) client.send(renewal(ada + "/" + n * 100_000));
        var last = Instant.now().plusSeconds(4_900);
        await().until(() -> sessions.all().stream()
                .anyMatch(session -> session.caller().orElseThrow().expires().isAfter(last)));
        client.resume();

        queue.next(299);
        queue.synced();
        assertThat(expires(queue.nextFrame())).isAfter(last);
        assertThat(queue.poll(A_WHILE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization:Bearer bad, unauthenticated, 4400",
        "Authorization:Bearer, unauthenticated, 4400",
        "Authorization:Bearer somebody-else, unauthenticated, 4400",
        "login:ada, unauthenticated, 4400",
        "Authorization:Bearer ada/-1, token-expired, 4401"
    })
    void aSessionDoesNotGoOnWithoutAGoodTokenOfTheSamePerson(String header, String word, int code) {
        var client = connect(ada);
        client.send("SEND\ndestination:/app/live.auth\n" + header + "\n\n\0");

        assertEnds(client, word, code);
    }

    @Test
    void whileNothingCanBeSaidOfATokenItsBearerIsAskedToComeBackWithIt() {
        var client = open();
        client.send(StompClient.connectFrame("unknowable"));

        assertThat(client.closeCode()).isEqualTo(4003);
    }

    private EventMetadata toOneself() {
        return EventMetadata.in(space, Audience.NOBODY.and(UserId.of(ada)));
    }

    private static String renewal(String token, String... lines) {
        return StompClient.connectFrame(token, lines)
                .replace("CONNECT\naccept-version:1.2\nhost:live\n", "SEND\ndestination:/app/live.auth\n");
    }

    private static Instant expires(Frame frame) {
        return Instant.parse(frame.json().at("/data/expires").asString());
    }
}
