package io.lectern.live.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** A server and its clients, and what is measured of them. */
record Contender(String name, MeasuredBroker server, SubscriberLoad load, int subscribers) implements AutoCloseable {
    private static final int SECONDS = Integer.getInteger("seconds", 15);
    private static final int A_SECOND = 20;
    private static final int WARM_UPS = 3;
    private static final int WINDOW = 64;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** Sends what a compiler needs to see. */
    void warmUp(int events) throws IOException {
        settle();
        saturate(events);
        for (var round = 0; round < WARM_UPS; round++) pace();
        load.counts().forgetDisorder();
    }

    /** Until everybody receives everything. */
    private void settle() throws IOException {
        var end = System.nanoTime() + TIMEOUT.toNanos();
        while (true) {
            var before = load.counts().received();
            server.publish(1);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            if (load.counts().received() - before == subscribers) return;
            assertThat(System.nanoTime()).as("everybody receives").isLessThan(end);
        }
    }

    /** Events that come one after the other, as many a second as a class makes. */
    String pace() throws IOException {
        var events = A_SECOND * SECONDS;
        var before = load.counts().received();
        var cpu = server.cpu();
        load.counts().measure(events * subscribers);
        var start = System.nanoTime();
        for (var event = 0; event < events; event++) {
            server.publish(1);
            var next = start + (event + 1) * 1_000_000_000L / A_SECOND;
            while (System.nanoTime() < next) LockSupport.parkNanos(next - System.nanoTime());
        }
        await(before + (long) events * subscribers);
        var each = server.cpu().minus(cpu).toNanos() / 1e3 / events / subscribers;
        var delays = load.counts().delays();
        return String.format(
                Locale.ROOT,
                "%d/s to %d: p50 %.1f ms, p99 %.1f ms, %.2f us CPU a delivery",
                A_SECOND,
                subscribers,
                delays[delays.length / 2] / 1e6,
                delays[(int) (delays.length * 0.99)] / 1e6,
                each);
    }

    /** As many events as clients take, with some on their way all the time. */
    String saturate(int events) throws IOException {
        load.counts().measure(0);
        var before = load.counts().received();
        var cpu = server.cpu();
        var start = System.nanoTime();
        for (var sent = 0; sent < events; ) {
            var received = (load.counts().received() - before) / subscribers;
            var more = Math.min(WINDOW - (sent - received), events - sent);
            if (more > 0) {
                server.publish(more);
                sent += (int) more;
            } else {
                LockSupport.parkNanos(200_000);
            }
        }
        await(before + (long) events * subscribers);
        var deliveries = (double) events * subscribers;
        return String.format(
                Locale.ROOT,
                "saturated %.0f/s, %.2f us CPU a delivery",
                deliveries / ((System.nanoTime() - start) / 1e9),
                server.cpu().minus(cpu).toNanos() / 1e3 / deliveries);
    }

    /** How many messages did not come, or not in their order. */
    long disorder() {
        return load.counts().disorder();
    }

    private void await(long count) {
        var end = System.nanoTime() + TIMEOUT.toNanos();
        while (load.counts().received() < count) {
            assertThat(System.nanoTime())
                    .as("%d of %d received", load.counts().received(), count)
                    .isLessThan(end);
            LockSupport.parkNanos(200_000);
        }
    }

    @Override
    public void close() throws IOException {
        load.close();
        server.close();
    }
}
