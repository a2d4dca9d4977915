package io.lectern.kafka;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.kafka.TestKafka.Heard;
import io.lectern.store.TestPostgres;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Two nodes and a Kafka: the node that sends is killed twice, and Kafka stops for a while. For more rounds of ten
 * events, and more seconds without Kafka: {@code lectern.kafka.rounds} and {@code lectern.kafka.seconds}.
 */
@Timeout(600)
class KafkaKillIT {
    private static final Logger log = LoggerFactory.getLogger(KafkaKillIT.class);
    private static final Pattern SENT = Pattern.compile("(?m)^lectern_kafka_delivered_records_total ([0-9.E]+)$");
    private static final int STREAMS = 10;
    private static final int ROUNDS = Integer.getInteger("lectern.kafka.rounds", 50);
    private static final int OUTAGE = Integer.getInteger("lectern.kafka.seconds", 1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<LecternProcess> nodes = new CopyOnWriteArrayList<>();
    private final AtomicInteger wanted = new AtomicInteger();
    private final AtomicInteger pushed = new AtomicInteger();
    private TestKafka kafka;
    private String[] settings;
    private String token;

    @TempDir
    private Path data;

    @BeforeEach
    void begin() {
        var logging = LoggingSystem.get(getClass().getClassLoader());
        for (var noisy : List.of("kafka", "org.apache.kafka", "state.change.logger"))
            logging.setLogLevel(noisy, LogLevel.OFF);
        kafka = TestKafka.start();
        settings = new String[] {
            "--spring.datasource.url=" + TestPostgres.fresh(),
            "--lectern.demo.enabled=true",
            "--lectern.kafka.bootstrap-servers=" + kafka.servers()
        };
        for (var node : List.of(start(), start())) nodes.add(node.join());
        token = Api.signInAsService(nodes.get(0).base(), "quiz", "lectern:write:quiz")
                .token();
    }

    @AfterEach
    void end() {
        nodes.forEach(LecternProcess::close);
        kafka.close();
    }

    @Test
    void nothingIsMissingOrOutOfOrderWhoeverDies() {
        var pushing =
                CompletableFuture.runAsync(() -> IntStream.range(0, ROUNDS).forEach(this::push));
        awaitPushed(ROUNDS / 5);
        var third = killSender(() -> wanted.set(2 * ROUNDS / 5));
        awaitPushed(2 * ROUNDS / 5);
        nodes.add(third.join());
        kafka.stopBroker();
        var stopped = System.nanoTime();
        awaitPushed(4 * ROUNDS / 5);
        await().atMost(Duration.ofSeconds(OUTAGE + 1))
                .until(() -> System.nanoTime() - stopped
                        >= Duration.ofSeconds(OUTAGE).toNanos());
        var fourth = killSender(() -> {
            kafka.startBroker();
            wanted.set(ROUNDS);
        });
        nodes.add(fourth.join());
        pushing.join();

        await().atMost(PATIENCE).until(() -> ids(heard()).size() == STREAMS * ROUNDS);
        var heard = heard();
        log.info("{} events, {} repeats", STREAMS * ROUNDS, heard.size() - STREAMS * ROUNDS);
        var streams = heard.stream().collect(groupingBy(Heard::stream));
        assertThat(streams).hasSize(STREAMS);
        streams.values().forEach(KafkaKillIT::assertWhole);
    }

    /** Repeats are told by their ids; what is left without them is in order. */
    private static void assertWhole(List<Heard> stream) {
        var ids = new HashSet<String>();
        var versions = stream.stream()
                .filter(each -> ids.add(each.id()))
                .map(each -> each.event().get("lecternversion").asInt())
                .toList();
        assertThat(versions).isEqualTo(IntStream.range(0, ROUNDS).boxed().toList());
    }

    private List<Heard> heard() {
        return kafka.all(KafkaRecords.ALL).stream()
                .filter(each -> each.stream().startsWith("quiz-"))
                .toList();
    }

    private static HashSet<String> ids(List<Heard> heard) {
        var ids = new HashSet<String>();
        heard.forEach(each -> ids.add(each.id()));
        return ids;
    }

    private void awaitPushed(int rounds) {
        wanted.set(rounds);
        await().atMost(PATIENCE).until(() -> pushed.get() >= rounds);
    }

    /** Kills the node that sends once something goes on, while events go on coming; another one takes its place. */
    private CompletableFuture<LecternProcess> killSender(Runnable goOn) {
        var before = nodes.stream().map(KafkaKillIT::sent).toList();
        goOn.run();
        var sender = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> IntStream.range(0, nodes.size())
                                .filter(n -> sent(nodes.get(n)) > before.get(n))
                                .findFirst(),
                        OptionalInt::isPresent);
        nodes.remove(sender.getAsInt()).kill();
        return start();
    }

    private static double sent(LecternProcess node) {
        var metrics = SENT.matcher(
                new Api(node.base(), "").get("/actuator/prometheus").text());
        return metrics.find() ? Double.parseDouble(metrics.group(1)) : 0;
    }

    private CompletableFuture<LecternProcess> start() {
        return CompletableFuture.supplyAsync(() -> LecternProcess.start(data, settings));
    }

    /** With ids, so that what a dying node may have stored is not stored again by the next. */
    private void push(int round) {
        var events = new ArrayList<String>();
        for (var n = 0; n < STREAMS; n++)
            events.add("{\"type\":\"quiz:Finished\",\"stream\":\"quiz-%s\",\"id\":\"%s\",\"data\":{}}"
                    .formatted(n, UUID.randomUUID()));
        await().atMost(PATIENCE.multipliedBy(5))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> wanted.get() > round);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> isTaken(round, events.toString()));
        pushed.incrementAndGet();
    }

    private boolean isTaken(int round, String events) {
        try {
            var present = List.copyOf(nodes);
            var node = present.get(round % present.size());
            return new Api(node.base(), token).post("/api/events", events).status() == 201;
        } catch (UncheckedIOException killed) {
            return false;
        }
    }
}
