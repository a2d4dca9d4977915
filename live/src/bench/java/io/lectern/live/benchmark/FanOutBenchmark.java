package io.lectern.live.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a delivery to many costs beside others, each in a process of its own, one after the other, with the same
 * clients.
 */
class FanOutBenchmark {
    private static final Logger log = LoggerFactory.getLogger(FanOutBenchmark.class);
    private static final int SUBSCRIBERS = Integer.getInteger("subscribers", 1000);
    private static final int SECONDS = Integer.getInteger("seconds", 15);
    private static final int EVENTS = Integer.getInteger("events", 3000);
    private static final int A_SECOND = 20;
    private static final int WARM_UPS = 3;
    private static final int TURNS = Integer.getInteger("turns", 8);
    private static final int WINDOW = 64;
    private static final Duration BEAT = Duration.ofSeconds(8);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Dialect RAW = new Dialect("/", "", "/topic/things");

    @TempDir
    private Path folder;

    /** How a client says that it is there, and what it wants to receive. */
    private record Dialect(String path, String connect, String topic) {

        String[] frames(int client) {
            var token = connect.endsWith(" ") ? "user-" + client : "";
            return new String[] {
                "CONNECT\naccept-version:1.2" + connect + token + "\n\n\0",
                "SUBSCRIBE\nid:0\ndestination:" + topic + "\n\n\0"
            };
        }
    }

    /** A server and its clients. */
    private record Contender(String name, MeasuredBroker server, SubscriberLoad load) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            load.close();
            server.close();
        }
    }

    @Test
    void besideOthers() throws Exception {
        try (var nio = BrokerProcess.start(NioBroker.class)) {
            measure("raw NIO loop", nio, RAW, EVENTS);
        }
        try (var stock = BrokerProcess.start(SpringSimpleBroker.class)) {
            measure("Spring simple broker", stock, stocks(), EVENTS);
        }
        for (var kind : List.of("binary", "text"))
            try (var lectern = lectern()) {
                measure("Lectern, " + kind, lectern, lecterns(kind), EVENTS);
            }
        if (RabbitBroker.isInstalled())
            try (var rabbit = RabbitBroker.start(folder)) {
                var dialect = new Dialect("/ws", "\nheart-beat:0,0" + RabbitBroker.LOGIN, RabbitBroker.TOPIC);
                measure("RabbitMQ web-stomp", rabbit, dialect, EVENTS / 10);
            }
    }

    /** Events that come alone, in turns; each server is there, and warm, before the first. */
    @Test
    void besideOthersWhenItIsQuiet() throws Exception {
        try (var stock = contender("Spring simple broker", BrokerProcess.start(SpringSimpleBroker.class), stocks());
                var binary = contender("Lectern, binary", lectern(), lecterns("binary"));
                var text = contender("Lectern, text", lectern(), lecterns("text"));
                var nio = contender("raw NIO loop", BrokerProcess.start(NioBroker.class), RAW)) {
            var all = List.of(stock, binary, text, nio);
            for (var each : all) warmUp(each.load, each.server, EVENTS);
            for (var turn = 0; turn < TURNS; turn++)
                for (var each : all)
                    log.info(
                            "{}: {}, {} out of order or lost",
                            each.name,
                            pace(each.load, each.server),
                            each.load.disorder());
        }
    }

    /** The same messages by sockets and by server-sent events, in turns. */
    @Test
    void bySocketsAndByEvents() throws Exception {
        for (var turn = 0; turn < TURNS; turn++) {
            try (var lectern = lectern()) {
                measure("Lectern, binary", lectern, lecterns("binary"), EVENTS);
            }
            try (var lectern = lectern();
                    var load = new SubscriberLoad()) {
                for (var i = 0; i < SUBSCRIBERS; i++)
                    load.follow(lectern.port(), "/api/live?destination=" + LecternBroker.TOPIC, "user-" + i);
                load.start();
                measure("Lectern, server-sent events", lectern, load, EVENTS);
            }
        }
    }

    /** Rounds in which all read, and in which one does not, take turns in one process. */
    @Test
    void besideOneThatSleeps() throws Exception {
        var dialect = lecterns("binary");
        try (var lectern = lectern();
                var load = start(lectern, dialect)) {
            warmUp(load, lectern, EVENTS);
            for (var turn = 0; turn < TURNS; turn++) {
                saturate(load, lectern, EVENTS / 10);
                log.info("All read: {}, {} MiB", pace(load, lectern), lectern.residentMiB());
                load.joinAsleep(lectern.port(), dialect.path(), dialect.frames(SUBSCRIBERS + turn));
                saturate(load, lectern, EVENTS / 10);
                log.info("One sleeps: {}, {} MiB", pace(load, lectern), lectern.residentMiB());
                log.info("Until it is cut off: {}", saturate(load, lectern, EVENTS));
            }
            log.info("{} out of order or lost", load.disorder());
        }
    }

    private static BrokerProcess lectern() throws IOException {
        return BrokerProcess.start(LecternBroker.class, Integer.toString(SUBSCRIBERS + TURNS));
    }

    private static Contender contender(String name, MeasuredBroker server, Dialect dialect) throws IOException {
        return new Contender(name, server, start(server, dialect));
    }

    private static Dialect stocks() {
        return new Dialect("/live", "\nhost:x\nheart-beat:0,0", SpringSimpleBroker.TOPIC);
    }

    /** @param messages as which kind of WebSocket message frames are to come */
    private static Dialect lecterns(String messages) {
        var connect = "\nhost:x\nheart-beat:10000,0\nwebsocket-messages:" + messages + "\nAuthorization:Bearer ";
        return new Dialect("/live", connect, LecternBroker.TOPIC);
    }

    private static void measure(String name, MeasuredBroker server, Dialect dialect, int events) throws Exception {
        try (var load = start(server, dialect)) {
            measure(name, server, load, events);
        }
    }

    private static void measure(String name, MeasuredBroker server, SubscriberLoad load, int events)
            throws IOException {
        warmUp(load, server, events);
        var pace = pace(load, server);
        var saturated = saturate(load, server, events);
        log.info(
                "{}: {}; {}; {} out of order or lost, {} MiB",
                name,
                pace,
                saturated,
                load.disorder(),
                server.residentMiB());
    }

    private static SubscriberLoad start(MeasuredBroker server, Dialect dialect) throws IOException {
        var load = new SubscriberLoad();
        for (var i = 0; i < SUBSCRIBERS; i++) load.join(server.port(), dialect.path(), dialect.frames(i));
        load.start();
        load.beat(BEAT);
        return load;
    }

    private static void warmUp(SubscriberLoad load, MeasuredBroker server, int events) throws IOException {
        settle(load, server);
        saturate(load, server, events);
        for (var round = 0; round < WARM_UPS; round++) pace(load, server);
        load.forgetDisorder();
    }

    /** Until everybody receives everything. */
    private static void settle(SubscriberLoad load, MeasuredBroker server) throws IOException {
        var end = System.nanoTime() + TIMEOUT.toNanos();
        while (true) {
            var before = load.received();
            server.publish(1);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            if (load.received() - before == SUBSCRIBERS) return;
            assertThat(System.nanoTime()).as("everybody receives").isLessThan(end);
        }
    }

    private static String pace(SubscriberLoad load, MeasuredBroker server) throws IOException {
        var events = A_SECOND * SECONDS;
        var before = load.received();
        var cpu = server.cpu();
        load.measure(events * SUBSCRIBERS);
        var start = System.nanoTime();
        for (var event = 0; event < events; event++) {
            server.publish(1);
            var next = start + (event + 1) * 1_000_000_000L / A_SECOND;
            while (System.nanoTime() < next) LockSupport.parkNanos(next - System.nanoTime());
        }
        await(load, before + (long) events * SUBSCRIBERS);
        var each = server.cpu().minus(cpu).toNanos() / 1e3 / events / SUBSCRIBERS;
        var delays = load.delays();
        return String.format(
                Locale.ROOT,
                "%d/s to %d: p50 %.1f ms, p99 %.1f ms, %.2f us CPU a delivery",
                A_SECOND,
                SUBSCRIBERS,
                delays[delays.length / 2] / 1e6,
                delays[(int) (delays.length * 0.99)] / 1e6,
                each);
    }

    private static String saturate(SubscriberLoad load, MeasuredBroker server, int events) throws IOException {
        load.measure(0);
        var before = load.received();
        var cpu = server.cpu();
        var start = System.nanoTime();
        for (var sent = 0; sent < events; ) {
            var received = (load.received() - before) / SUBSCRIBERS;
            var more = Math.min(WINDOW - (sent - received), events - sent);
            if (more > 0) {
                server.publish(more);
                sent += (int) more;
            } else {
                LockSupport.parkNanos(200_000);
            }
        }
        await(load, before + (long) events * SUBSCRIBERS);
        var deliveries = (double) events * SUBSCRIBERS;
        return String.format(
                Locale.ROOT,
                "saturated %.0f/s, %.2f us CPU a delivery",
                deliveries / ((System.nanoTime() - start) / 1e9),
                server.cpu().minus(cpu).toNanos() / 1e3 / deliveries);
    }

    private static void await(SubscriberLoad load, long count) {
        var end = System.nanoTime() + TIMEOUT.toNanos();
        while (load.received() < count) {
            assertThat(System.nanoTime())
                    .as("%d of %d received", load.received(), count)
                    .isLessThan(end);
            LockSupport.parkNanos(200_000);
        }
    }
}
