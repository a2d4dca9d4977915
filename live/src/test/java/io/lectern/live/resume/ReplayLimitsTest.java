package io.lectern.live.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveNode;
import io.lectern.live.RecordingConnection;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far back clients may resume, and what that may cost. */
class ReplayLimitsTest {
    private static final int READERS = 2;
    private static final int SOME_PAGES = 350;

    private final SpaceId space = SpaceId.of("s1");
    private final String educators = "/topic/spaces.s1.educators";
    private final InMemoryEventFeed feed = new InMemoryEventFeed();
    private final InMemoryMemberships spaces = new InMemoryMemberships();
    private final ResumeLimits limits = limits(5);
    private final LiveNode node = new LiveNode(feed, spaces, limits);
    private final LiveNode patient = new LiveNode(feed, spaces, limits(10_000));

    @BeforeEach
    void enrol() {
        spaces.enrol("ada", space, Role.EDUCATOR);
        node.relay.start();
        patient.relay.start();
    }

    @AfterEach
    void stop() {
        node.close();
        patient.close();
    }

    @ParameterizedTest
    @CsvSource({
        "gibberish, unknown",
        "'', unknown",
        "e1.-1, unknown",
        "e1.99999999999999999999, unknown",
        "other.1, epoch",
        "e1.4, ahead",
        "e1.999999999999999999, ahead"
    })
    void whoComesFromNowhereIsToldSoAndReceivesFromThenOn(String after, String reason) throws Exception {
        publish(3);
        node.catchUp();
        var ada = node.subscribe("ada", educators, after);
        ada.next(0);
        publish(1);

        assertThat(ada.next(0).at("/type").asString()).isEqualTo("live:Reset");
        assertThat(ada.next(0).at("/data").toString())
                .isEqualTo("{\"position\":\"e1.3\",\"last\":\"e1.3\",\"reason\":\"" + reason + "\"}");
        assertThat(ada.next(1).at("/previous").asString()).isEqualTo("e1.3");
        assertThat(node.part(MeterRegistry.class)
                        .counter("lectern.live.resumed", "outcome", reason)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whoMissedMoreMessagesThanTheLimitIsTold() throws Exception {
        publish(3);
        feed.publish(EventMetadata.in(space, Audience.NOBODY.and(UserId.of("sam"))));
        publish(3);
        node.catchUp();

        assertThat(node.subscribe("ada", educators, "e1.0")
                        .next(0)
                        .at("/data/reason")
                        .asString())
                .isEqualTo("limits");
        assertThat(node.subscribe("ada", educators, "e1.1")
                        .next(5)
                        .at("/data/recovered")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whoMissedWhatIsOlderThanTheLimitIsTold() throws Exception {
        feed.clock = () -> Instant.now().minus(Duration.ofDays(8));
        publish(1);
        feed.clock = () -> Instant.now().minus(Duration.ofDays(6));
        publish(1);
        node.catchUp();

        assertThat(node.subscribe("ada", educators, "e1.0")
                        .next(0)
                        .at("/data/reason")
                        .asString())
                .isEqualTo("limits");
        assertThat(node.subscribe("ada", educators, "e1.1")
                        .next(1)
                        .at("/data/recovered")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aClientThatDoesNotReadKeepsNobodyWaitingAndNothingMoreIsReadForIt() throws Exception {
        publish(SOME_PAGES);
        patient.catchUp();
        var idle = new ArrayList<RecordingConnection>();
        for (var client = 0; client < 2 * READERS; client++) {
            var connection = new RecordingConnection();
            connection.hold();
            patient.subscribe(patient.session("ada", connection), educators, "e1.0");
            await().until(connection::holds);
            idle.add(connection);
        }
        var reader = patient.subscribe("ada", educators, "e1.0");

        assertThat(reader.next(SOME_PAGES).at("/data/recovered").asBoolean()).isTrue();
        assertThat(idle).allSatisfy(connection -> assertThat(connection.texts).hasSize(1));
        idle.forEach(RecordingConnection::release);
        assertThat(idle)
                .allSatisfy(connection -> assertThat(connection
                                .next(SOME_PAGES)
                                .at("/data/recovered")
                                .asBoolean())
                        .isTrue());
    }

    @Test
    void aStormOfClientsIsReadForAFewAtATimeAndNobodyIsForgotten() throws Exception {
        publish(SOME_PAGES);
        patient.catchUp();
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        feed.beforeReading = () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            Thread.yield();
            atOnce.decrementAndGet();
        };
        var storm = new ArrayList<RecordingConnection>();
        for (var client = 0; client < 50; client++) storm.add(patient.subscribe("ada", educators, "e1.0"));

        assertThat(storm)
                .allSatisfy(connection -> assertThat(connection
                                .next(SOME_PAGES)
                                .at("/data/recovered")
                                .asBoolean())
                        .isTrue());
        assertThat(most).hasValueLessThanOrEqualTo(READERS);
    }

    @Test
    void ofOneSessionOneSubscriptionAfterTheOtherIsTold() throws Exception {
        publish(SOME_PAGES);
        patient.catchUp();
        var connection = new RecordingConnection();
        connection.hold();
        var session = patient.session("ada", connection);
        for (var n = 0; n < 10; n++) patient.subscribe(session, educators, "e1.0");
        await().until(connection::holds);
        patient.subscribe("ada", educators, "e1.0").next(SOME_PAGES);

        assertThat(connection.texts).hasSize(1);
        connection.release();
        connection.next(10 * SOME_PAGES + 9);
        var synced = connection.texts.stream()
                .filter(text -> text.contains("live:Synced"))
                .toList();
        assertThat(synced).hasSize(10);
        for (var n = 0; n < 10; n++) assertThat(synced.get(n)).contains("subscription:" + n + "\n");
    }

    @Test
    void quietSubscriptionsAreToldWhereTheyStand() throws Exception {
        publish(2);
        node.catchUp();
        var ada = node.subscribe("ada", educators, null);
        var thin = ada.next(0);
        feed.publish(EventMetadata.in(space, Audience.NOBODY.and(UserId.of("sam"))));
        await().until(() -> {
            node.part(PositionSender.class).check();
            return ada.messages().size() > 2;
        });

        assertThat(thin.at("/type").asString()).isEqualTo("live:Synced");
        assertThat(ada.next(1).at("/type").asString()).isEqualTo("live:Mark");
        assertThat(ada.next(2).at("/data").toString()).isEqualTo("{\"position\":\"e1.3\",\"last\":\"e1.2\"}");
        var between = Duration.between(time(ada, 1), time(ada, 2));
        assertThat(between).isGreaterThan(limits.mark().minusMillis(5));
    }

    @Test
    void whoReceivesSomethingNeedsNoMark() throws Exception {
        var ada = node.subscribe("ada", educators, null);
        ada.next(0);
        var end = System.nanoTime() + 3 * limits.mark().toNanos();
        await().pollInterval(limits.mark().dividedBy(10)).until(() -> {
            publish(1);
            node.part(PositionSender.class).check();
            return System.nanoTime() > end;
        });

        assertThat(ada.messages())
                .extracting(message -> message.at("/type").asString())
                .doesNotContain("live:Mark");
    }

    private static ResumeLimits limits(int messages) {
        return new ResumeLimits(messages, Duration.ofDays(7), READERS, 32 * 1024, 64 * 1024, Duration.ofMillis(300));
    }

    private static Instant time(RecordingConnection connection, int index) {
        return Instant.parse(connection.next(index).at("/timestamp").asString());
    }

    private void publish(int times) {
        for (var time = 0; time < times; time++) feed.publish(EventMetadata.in(space, Audience.educators(space)));
    }
}
