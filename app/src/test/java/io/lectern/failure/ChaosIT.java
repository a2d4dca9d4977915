package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.LecternProcess;
import io.lectern.history.History;
import io.lectern.history.HistoryChecker;
import io.lectern.history.StoredVersion;
import io.lectern.store.TestPostgres;
import io.lectern.store.feed.PositionReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clients whose connections are cut at random, every other one by server-sent events, come back to one of two
 * nodes while people come and go in their spaces; afterwards each has exactly the events that it was entitled to, once
 * each, in order, and what teachers were told and shown is explained by what is stored. It runs for some seconds;
 * {@code docs/benchmarks.md} says how to run it at full size.
 */
class ChaosIT {
    private static final Logger log = LoggerFactory.getLogger(ChaosIT.class);
    private static final int CLIENTS = Integer.getInteger("lectern.chaos.clients", 24);
    private static final int SPACES = Integer.getInteger("lectern.chaos.spaces", 4);
    private static final int EVENTS = Integer.getInteger("lectern.chaos.events", 400);
    private static final int MILLIS = 1000 * Integer.getInteger("lectern.chaos.seconds", 8);
    private static final long SEED = Long.getLong("lectern.chaos.seed", 42);
    private static final int INTERESTS = 3;
    private static final int WRITERS = Math.min(4, SPACES);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Random random = new Random(SEED);
    private final String database = TestPostgres.fresh();
    private final List<ChaosWriter> writers = new ArrayList<>();
    private final List<ChaosClient> clients = new ArrayList<>();
    private final History history = new History();
    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void everyClientHasExactlyWhatItWasEntitledToOnceAndInOrder(@TempDir Path data) throws Exception {
        try (var one = start(data);
                var other = start(data)) {
            var nodes = List.of(one, other);
            gather(nodes);
            try (var cuts = new ChaosCuts(fork(), MILLIS / 8)) {
                clients.forEach(cuts::begin);
                write();
                cuts.end();
                await().atMost(TIMEOUT).until(this::complete);
            }
            judge(one);
            clients.forEach(ChaosClient::cut);
        }
    }

    private LecternProcess start(Path data) {
        return LecternProcess.start(data, "--spring.datasource.url=" + database, "--lectern.demo.enabled=true");
    }

    private void gather(List<LecternProcess> nodes) {
        var positions = new PositionReader(database);
        for (var n = 0; n < SPACES; n++) writers.add(new ChaosWriter("teacher-" + n, nodes, fork(), history));
        for (var n = 0; n < CLIENTS; n++) {
            var person = "person-" + n;
            var first = random.nextInt(SPACES);
            var theirs = IntStream.range(0, INTERESTS)
                    .mapToObj(i -> writers.get((first + i) % SPACES))
                    .distinct()
                    .toList();
            theirs.forEach(writer -> writer.meet(person));
            var spaces = theirs.stream().map(ChaosWriter::space).toList();
            clients.add(new ChaosClient(person, n % 2 == 1, nodes, spaces, fork(), positions, history));
        }
    }

    private Random fork() {
        return new Random(random.nextLong());
    }

    private void write() throws Exception {
        var pool = Executors.newScheduledThreadPool(WRITERS);
        var pause = (long) MILLIS * 1_000_000 * WRITERS / EVENTS;
        var all = new ArrayList<Future<?>>();
        for (var n = 0; n < WRITERS; n++) {
            var part = n;
            all.add(pool.scheduleAtFixedRate(() -> write(part), 0, pause, TimeUnit.NANOSECONDS));
        }
        await().atMost(TIMEOUT.plusMillis(2L * MILLIS)).until(() -> acts.get() >= EVENTS || failed(all));
        pool.shutdown();
        assertThat(pool.awaitTermination(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        for (var writer : all) if (!writer.isCancelled()) writer.get();
        writers.forEach(ChaosWriter::end);
    }

    private static boolean failed(List<Future<?>> all) {
        return all.stream().anyMatch(Future::isDone);
    }

    /** Each space is one writer's, so that what happens in it follows from the seed. */
    private void write(int part) {
        var n = acts.getAndIncrement();
        var theirs = (SPACES - part + WRITERS - 1) / WRITERS;
        if (n < EVENTS) writers.get(part + WRITERS * (n % theirs)).act();
    }

    private boolean complete() {
        var truth = ExpectedState.read(database);
        return clients.stream().allMatch(client -> client.complete(truth));
    }

    private void judge(LecternProcess node) {
        var truth = ExpectedState.read(database);
        var logs = clients.stream().flatMap(client -> client.logs().stream()).toList();
        var cuts = clients.stream().mapToInt(ChaosClient::connections).sum();
        var revocations = logs.stream().mapToInt(ChaosLog::revocations).sum();
        var heard = logs.stream().mapToInt(ChaosLog::heard).sum();
        log.info(
                "{} events, {} operations, {} heard, {} connections, {} revocations while connected",
                truth.events(),
                history.operations().size(),
                heard,
                cuts,
                revocations);

        assertThat(clients).flatMap(client -> client.faults(truth)).isEmpty();
        assertThat(truth.events()).isGreaterThanOrEqualTo(EVENTS);
        assertThat(cuts).isGreaterThan(2 * CLIENTS);
        assertThat(revocations).isPositive();
        var checker = new HistoryChecker(history.operations(), StoredVersion.read(database));
        for (var client : clients) {
            client.observe(checker, truth);
            var queue = client.queue();
            checker.observed("GET of " + queue.destination(), queue.due(truth), client.readQueue(node));
        }
        checker.judge();
    }
}
