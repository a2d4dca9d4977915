package io.lectern.live.stomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.UserId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.SocketTest;
import io.lectern.live.client.StompClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What time ends, with all times shortened to about a tenth. */
@TestPropertySource(
        properties = {
            "lectern.live.limits.connect-within=800ms",
            "lectern.live.limits.unread=800ms",
            "lectern.live.limits.beat=600ms",
            "lectern.live.limits.silence=1800ms",
            "lectern.live.limits.tick=50ms",
            "lectern.live.resume.mark=200ms"
        })
class TimesTest extends SocketTest {

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void whoSaysNothingAfterTheHandshakeIsSentAway() {
        assertThat(open().closeCode()).isEqualTo(4002);
    }

    @Test
    void whoNeverEndsTheConnectFrameIsSentAway() {
        var client = open();
        client.sendPart("CONNECT\naccept-version:1.2\n", false);
        client.sendPart("x:", false);

        assertThat(client.closeCode()).isEqualTo(4002);
    }

    @Test
    void aTokenThatEndsEndsTheSession() {
        var client = connect(ada + "/500");
        client.subscribe(educators).synced();

        assertThat(client.frame().headers()).containsEntry("message", "token-expired");
        assertThat(client.closeCode()).isEqualTo(4401);
    }

    @Test
    void aQuietSubscriptionIsToldWhereItStands() {
        var types = new ConcurrentLinkedQueue<String>();
        var client = connect(ada);
        client.onMessage(frame -> types.add(frame.json().path("type").asString()));
        client.subscribe(educators);

        await().until(() -> types.size() > 2);
        assertThat(types).startsWith("live:Synced", "live:Mark", "live:Mark");
    }

    @Test
    void whatHappensAfterSomeQuietIsWhatATestReceivesNext() {
        var heard = connect(ada).subscribe(educators).synced();
        assertThat(heard.poll(Duration.ofMillis(600))).isEmpty();

        feed.publish("ada", "c", toMembers(), Map.of());

        assertThat(heard.next().path("type").asString()).isEqualTo("thing:Happened");
    }

    @Test
    void whoPromisesHeartBeatsAndIsSilentIsSentAway() {
        var client = closing(StompClient.connect(url(), ada, "600,0"));

        assertThat(client.closeCode()).isEqualTo(4008);
        assertThat(client.beats()).isZero();
        assertThat(client.pings()).isZero();
    }

    @Test
    void whoKeepsThePromiseStays() {
        var client = closing(StompClient.connect(url(), ada, "600,600"));
        var start = System.nanoTime();
        await().pollInterval(Duration.ofMillis(300)).until(() -> {
            client.send("\n");
            return System.nanoTime() - start > Duration.ofMillis(2500).toNanos();
        });

        assertThat(client.closed()).isFalse();
        assertThat(client.beats()).isBetween(3, 6);
    }

    @Test
    void whoPromisesNothingOrTooLittleIsPinged() {
        var clients = connectEach("0,0", "999999999,0", "601,0");

        await().until(() -> clients.stream().allMatch(client -> client.pings() >= 4));
        assertThat(clients).noneMatch(StompClient::closed);
        assertThat(clients).extracting(StompClient::beats).containsOnly(0);
    }

    @Test
    void whoWantsBeatsHardlyEverHasThemAtTheServersPace() {
        var client = closing(StompClient.connect(url(), ada, "0,999999999"));

        await().until(() -> client.beats() >= 2);
    }

    @Test
    void whoDoesNotAnswerPingsIsSentAway() {
        connectEach("0,0", "999999999,999999999").forEach(StompClient::pause);

        await().until(() -> gone(ada));
    }

    @Test
    void whoDoesNotReadIsCutOffAndNobodyElseWaits() {
        var idle = connect(sam);
        idle.subscribe(students + ".fat").synced();
        var reader = connect(ada).subscribe(educators + ".fat").synced();
        idle.pause();
        var told = 0;
        var slowest = 0L;
        var large = Map.of("title", "x".repeat(60_000));
        while (!gone(sam) && told < 1000) {
            var start = System.nanoTime();
            feed.publish(ada, "c", toMembers(), large);
            told++;
            assertThat(reader.next().at("/data/title").asString()).hasSize(60_000);
            slowest = Math.max(slowest, System.nanoTime() - start);
        }

        assertThat(gone(sam)).isTrue();
        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofMillis(500));
        idle.resume();
        assertThat(idle.closeCode()).isIn(4008, 1006);
        reader.poll(Duration.ZERO);
        feed.publish(EventMetadata.in(space, toEducators().audience()));
        reader.next();
    }

    @Test
    void whoTakesTimeToReadWhatWasMissedStays() {
        var missed = 300;
        for (var n = 0; n < missed; n++) feed.publish(ada, "c", toEducators(), Map.of("title", "x".repeat(60_000)));
        var client = closing(StompClient.connect(url(), ada, "600,0"));
        var received = client.subscribe(educators + ".fat", "resume-after:" + InMemoryEventFeed.EPOCH + ".0");
        received.next();
        client.pause();
        var start = System.nanoTime();
        await().pollInterval(Duration.ofMillis(300)).until(() -> {
            client.send("\n");
            return System.nanoTime() - start > Duration.ofMillis(1500).toNanos();
        });
        client.resume();

        assertThat(received.next(missed).get(missed - 1).at("/data/recovered").asBoolean())
                .isTrue();
    }

    /** Clients of one person with other promises, so that all wait for their times at once. */
    private List<StompClient> connectEach(String... promises) {
        return Stream.of(promises)
                .map(promise -> closing(StompClient.connect(url(), ada, promise)))
                .toList();
    }

    private boolean gone(String user) {
        return sessions.all().stream().noneMatch(session -> session.user().equals(Optional.of(UserId.of(user))));
    }
}
