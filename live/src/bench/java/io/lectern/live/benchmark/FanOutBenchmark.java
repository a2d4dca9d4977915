package io.lectern.live.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
    private static final int EVENTS = Integer.getInteger("events", 3000);
    private static final int TURNS = Integer.getInteger("turns", 8);
    private static final Duration BEAT = Duration.ofSeconds(8);
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

    @Test
    void besideOthers() throws Exception {
        measure(contender("raw NIO loop", BrokerProcess.start(NioBroker.class), RAW), EVENTS);
        measure(contender("Spring simple broker", BrokerProcess.start(SpringSimpleBroker.class), stocks()), EVENTS);
        for (var kind : List.of("binary", "text"))
            measure(contender("Lectern, " + kind, lectern(), lecterns(kind)), EVENTS);
        if (RabbitBroker.isInstalled()) {
            var dialect = new Dialect("/ws", "\nheart-beat:0,0" + RabbitBroker.LOGIN, RabbitBroker.TOPIC);
            measure(contender("RabbitMQ web-stomp", RabbitBroker.start(folder), dialect), EVENTS / 10);
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
            for (var each : all) each.warmUp(EVENTS);
            for (var turn = 0; turn < TURNS; turn++)
                for (var each : all)
                    log.info("{}: {}, {} out of order or lost", each.name(), each.pace(), each.disorder());
        }
    }

    /** The same messages by sockets and by server-sent events, in turns. */
    @Test
    void bySocketsAndByEvents() throws Exception {
        for (var turn = 0; turn < TURNS; turn++) {
            measure(contender("Lectern, binary", lectern(), lecterns("binary")), EVENTS);
            measure(byEvents(lectern()), EVENTS);
        }
    }

    /** Rounds in which all read, and in which one does not, take turns in one process. */
    @Test
    void besideOneThatSleeps() throws Exception {
        var dialect = lecterns("binary");
        try (var lectern = contender("Lectern, binary", lectern(), dialect)) {
            var server = lectern.server();
            lectern.warmUp(EVENTS);
            for (var turn = 0; turn < TURNS; turn++) {
                lectern.saturate(EVENTS / 10);
                log.info("All read: {}, {} MiB", lectern.pace(), server.residentMiB());
                lectern.load().joinAsleep(server.port(), dialect.path(), dialect.frames(SUBSCRIBERS + turn));
                lectern.saturate(EVENTS / 10);
                log.info("One sleeps: {}, {} MiB", lectern.pace(), server.residentMiB());
                log.info("Until it is cut off: {}", lectern.saturate(EVENTS));
            }
            log.info("{} out of order or lost", lectern.disorder());
        }
    }

    private static BrokerProcess lectern() throws IOException {
        return BrokerProcess.start(LecternBroker.class, Integer.toString(SUBSCRIBERS + TURNS));
    }

    private static Contender contender(String name, MeasuredBroker server, Dialect dialect) throws IOException {
        var load = new SubscriberLoad();
        for (var i = 0; i < SUBSCRIBERS; i++) load.join(server.port(), dialect.path(), dialect.frames(i));
        load.start();
        load.beat(BEAT);
        return new Contender(name, server, load, SUBSCRIBERS);
    }

    private static Contender byEvents(MeasuredBroker server) throws IOException {
        var load = new SubscriberLoad();
        for (var i = 0; i < SUBSCRIBERS; i++)
            load.follow(server.port(), "/api/live?destination=" + LecternBroker.TOPIC, "user-" + i);
        load.start();
        return new Contender("Lectern, server-sent events", server, load, SUBSCRIBERS);
    }

    private static Dialect stocks() {
        return new Dialect("/live", "\nhost:x\nheart-beat:0,0", SpringSimpleBroker.TOPIC);
    }

    /** @param messages as which kind of WebSocket message frames are to come */
    private static Dialect lecterns(String messages) {
        var connect = "\nhost:x\nheart-beat:10000,0\nwebsocket-messages:" + messages + "\nAuthorization:Bearer ";
        return new Dialect("/live", connect, LecternBroker.TOPIC);
    }

    private static void measure(Contender contender, int events) throws IOException {
        try (contender) {
            contender.warmUp(events);
            log.info(
                    "{}: {}; {}; {} out of order or lost, {} MiB",
                    contender.name(),
                    contender.pace(),
                    contender.saturate(events),
                    contender.disorder(),
                    contender.server().residentMiB());
        }
    }
}
