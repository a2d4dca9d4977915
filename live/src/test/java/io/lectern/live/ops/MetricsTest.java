package io.lectern.live.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.live.SocketTest;
import io.lectern.live.client.StompClient;
import io.lectern.live.relay.Relay;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What operators see, by its name. */
@TestPropertySource(
        properties = {
            "lectern.live.limits.unread=700ms",
            "lectern.live.limits.silence=6s",
            "lectern.live.limits.tick=50ms"
        })
class MetricsTest extends SocketTest {
    private static final double STUCK = 0.2;
    private static final int MANY = 1000;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Relay relay;

    @BeforeEach
    void enrol() {
        enrolled();
        await().until(() -> sessions.all().isEmpty());
    }

    @Test
    void sessionsAndSubscriptions() {
        var client = connect(ada);
        client.subscribe(educators).synced();
        client.subscribe(educators + ".fat").synced();

        assertThat(gauge("sessions")).isEqualTo(1);
        assertThat(gauge("subscriptions")).isEqualTo(2);
        client.close();
        await().until(() -> gauge("sessions") == 0 && gauge("subscriptions") == 0);
    }

    @Test
    void deliveriesAndTheLagOfEachEventThatIsReceived() {
        connect(ada).subscribe(educators).synced();
        var last = connect(ada).subscribe(educators).synced();
        var deliveries = meters.counter("lectern.live.deliveries").count();
        var lag = meters.get("lectern.live.lag").timer();
        var events = lag.count();
        feed.publish(toEducators());
        feed.publish(toEducators());
        last.next(2);

        await().until(() -> meters.counter("lectern.live.deliveries").count() == deliveries + 4);
        assertThat(lag.count()).isEqualTo(events + 2);
        assertThat(lag.takeSnapshot().histogramCounts()).hasSizeGreaterThan(5);
        assertThat(lag.max(TimeUnit.SECONDS)).isBetween(0.0, 5.0);
    }

    @Test
    void whoIsBehindAndForHowLongAndWhoIsCutOff() {
        var cut = ended("too-slow");
        var deliveries = meters.counter("lectern.live.deliveries");
        var idle = connect(ada);
        idle.subscribe(educators + ".fat").synced();
        idle.pause();
        var large = Map.of("title", "x".repeat(60_000));
        for (var count = 0; count < MANY && gauge("unread") < STUCK; count++) {
            var before = deliveries.count();
            feed.publish(ada, "c", toEducators(), large);
            await().pollInterval(Duration.ofMillis(5))
                    .until(() -> deliveries.count() > before && (gauge("unread") == 0 || gauge("unread") > STUCK));
        }

        assertThat(gauge("behind")).isEqualTo(1);
        assertThat(gauge("unread.size")).isGreaterThan(60_000);
        await().until(() -> ended("too-slow") == cut + 1);
        assertThat(gauge("behind")).isZero();
        assertThat(gauge("unread")).isZero();
        assertThat(gauge("unread.size")).isZero();
    }

    @Test
    void whoIsSilentIsCutOff() {
        var cut = ended("silent");
        closing(StompClient.connect(url(), ada, "600,0"));

        await().until(() -> ended("silent") == cut + 1);
    }

    @Test
    void whatWaitsForTheRelay() throws InterruptedException {
        var held = new CountDownLatch(1);
        var reached = new CountDownLatch(1);
        relay.runBetweenEvents(() -> {
            reached.countDown();
            await().until(() -> held.getCount() == 0);
        });
        reached.await();
        relay.runBetweenEvents(() -> {});

        assertThat(queue("relay")).isPositive();
        held.countDown();
        await().until(() -> queue("relay") == 0);
        assertThat(queue("wire")).isZero();
    }

    private double gauge(String name) {
        return meters.get("lectern.live." + name).gauge().value();
    }

    private double queue(String name) {
        return meters.get("lectern.live.queue").tag("queue", name).gauge().value();
    }

    private double ended(String reason) {
        return meters.get("lectern.live.ended").tag("reason", reason).counter().count();
    }
}
