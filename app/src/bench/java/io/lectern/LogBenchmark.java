package io.lectern;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.id.SpaceId;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.TestStore;
import io.lectern.store.seal.TestSealer;
import io.lectern.store.seal.TestSigningKeys;
import io.lectern.store.verify.TestVerification;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What sealing the log costs those who append, and how fast a large log is sealed and verified. */
class LogBenchmark {
    private static final Logger log = LoggerFactory.getLogger(LogBenchmark.class);
    private static final int EVENTS = Integer.getInteger("lectern.bench.events", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("lectern.bench.rounds", 10);
    private static final Duration SLICE = Duration.ofSeconds(Integer.getInteger("lectern.bench.seconds", 5));
    private static final int WRITERS = 8;
    private static final Map<String, ?> METADATA = Map.of(
            "actor", "ada",
            "role", "EDUCATOR",
            "correlationId", "2f9c5b1e-5a3c-4c8e-9d53-6a4a0f3f1c11",
            "space", "s1",
            "audience", Audience.members(SpaceId.of("s1")));
    private static final String MANY = """
            insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                   payload_type, payload, meta_data, space)
            select gen_random_uuid(), 'handin-assignment-' || n, 0, 'Assignment', '2026-11-23T09:00:00.123Z',
                   'assignment:Renamed',
                   convert_to('{"assignment":"' || gen_random_uuid() || '","title":"Essay on moss, again ' || n || '"}',
                              'UTF8'),
                   convert_to('{"actor":"ada","role":"EDUCATOR","correlationId":"' || gen_random_uuid()
                       || '","causationId":"' || gen_random_uuid() || '","space":"s1","ids":{"space":"s1"},'
                       || '"audience":{"educators":["s1"],"students":["s1"]}}', 'UTF8'), 's1'
              from generate_series(1, ?) n""";
    private static final String AUDIENCES = """
            insert into store.event_audience (channel, global_index)
            select channel, global_index
              from store.domain_event, unnest(array['educators:s1', 'students:s1']) channel""";

    private final TestSigningKeys keys = new TestSigningKeys();

    @Test
    void whatAppendingCosts() throws Exception {
        try (var store = new TestStore();
                var known = store.signals.listen(() -> store.watermark.beyond(Long.MAX_VALUE))) {
            slice(store);
            var with = new double[ROUNDS];
            var without = new double[ROUNDS];
            for (var round = 0; round < ROUNDS; round++) {
                if (round % 2 == 0) without[round] = slice(store);
                with[round] = sealed(store);
                if (round % 2 == 1) without[round] = slice(store);
            }
            say("appended a second without seals %s, with seals %s", Arrays.toString(without), Arrays.toString(with));
            say("medians %.0f without, %.0f with: %.1f %%", median(without), median(with), percent(without, with));
        }
    }

    @Test
    void howFastALargeLogIsVerified() throws Exception {
        try (var store = new TestStore()) {
            store.jdbc.update(MANY, EVENTS);
            store.jdbc.update(AUDIENCES);
            store.jdbc.execute("vacuum analyze");
            var began = System.nanoTime();
            catchUp(store);
            say("sealed %,d events, %,.0f a second", EVENTS, EVENTS / seconds(began));
            store.jdbc.execute("vacuum analyze");
            for (var round = 0; round < 3; round++) {
                began = System.nanoTime();
                assertThat(TestVerification.findings(store, keys)).isEmpty();
                say("verified %,d events, %,.0f a second", EVENTS, EVENTS / seconds(began));
            }
        }
    }

    private double sealed(TestStore store) throws Exception {
        catchUp(store);
        try (var sealer = TestSealer.start(store, keys)) {
            return slice(store);
        }
    }

    private void catchUp(TestStore store) {
        while (TestSealer.seal(store, keys).orElse(0) < store.watermark.known()) {}
    }

    private static double slice(TestStore store) throws InterruptedException {
        var appended = new LongAdder();
        var end = System.nanoTime() + SLICE.toNanos();
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (var n = 0; n < WRITERS; n++)
            writers.execute(() -> {
                while (System.nanoTime() < end) {
                    append(store);
                    appended.increment();
                }
            });
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return Math.round(appended.sum() / (double) SLICE.toSeconds());
    }

    private static void append(TestStore store) {
        var stream = "lamp-" + UUID.randomUUID();
        store.spring.executeWithoutResult(status ->
                store.engine.appendEvents(event(stream, 0, new PutOut("Essay on moss"), METADATA, Instant.now())));
        store.signals.sendSoon();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double percent(double[] without, double[] with) {
        return 100 * (median(without) - median(with)) / median(without);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static void say(String text, Object... values) {
        log.info("{}", String.format(Locale.ROOT, text, values));
    }
}
