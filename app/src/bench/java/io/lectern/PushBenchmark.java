package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether people wait longer while a service pushes, in turns with none; docs/benchmarks.md has the command. */
class PushBenchmark {
    private static final Logger log = LoggerFactory.getLogger(PushBenchmark.class);
    private static final int PUSHED_A_MINUTE = Integer.getInteger("lectern.bench.pushed", 10_000);
    /** How many events a request has. */
    private static final int BATCH = Integer.getInteger("lectern.bench.batch", 1);

    private static final int POSTS_A_SECOND = Integer.getInteger("lectern.bench.posts", 20);
    private static final int SECONDS = Integer.getInteger("lectern.bench.seconds", 10);
    private static final int TURNS = Integer.getInteger("lectern.bench.turns", 8);
    private static final int WARM_UP_TURNS = 6;
    private static final int PUSHERS = 4;
    private static final int STREAMS = 100;

    @TempDir
    private static Path data;

    private final AtomicInteger pushed = new AtomicInteger();

    @Test
    void aPersonBesideAService() throws Exception {
        try (var lectern = LecternProcess.start(Jvm.asInReadme(), data)) {
            var ada = lectern.as("ada");
            var quiz = Api.signInAsService(lectern.base(), "quiz", "lectern:write:quiz");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            var alone = new ArrayList<Long>();
            var beside = new ArrayList<Long>();
            for (var turn = 0; turn < WARM_UP_TURNS + TURNS; turn++) {
                var quiet = posts(ada, space);
                var busy = beside(quiz, space, () -> posts(ada, space));
                if (turn < WARM_UP_TURNS) continue;
                alone.addAll(quiet);
                beside.addAll(busy);
                log.info("alone {}; beside {}", line(quiet), line(busy));
            }
            log.info("{} events a minute were pushed", pushed.get() * 60L / SECONDS / (WARM_UP_TURNS + TURNS));
            log.info("alone {}", line(alone));
            log.info("beside {}, p99 times {}", line(beside), at(beside, 99) / at(alone, 99));
        }
    }

    private interface Posts {
        List<Long> measure() throws Exception;
    }

    private List<Long> beside(Api quiz, String space, Posts posts) throws Exception {
        var requests = PUSHED_A_MINUTE / BATCH;
        var pause = TimeUnit.MINUTES.toNanos(1) * PUSHERS / requests;
        var pool = Executors.newScheduledThreadPool(PUSHERS);
        for (var pusher = 0; pusher < PUSHERS; pusher++)
            pool.scheduleAtFixedRate(() -> push(quiz, space), pause * pusher / PUSHERS, pause, TimeUnit.NANOSECONDS);
        try {
            return posts.measure();
        } finally {
            pool.shutdown();
            pool.awaitTermination(20, TimeUnit.SECONDS);
        }
    }

    private void push(Api quiz, String space) {
        var events = IntStream.range(0, BATCH)
                .mapToObj(n -> "{\"type\":\"quiz:Finished\",\"stream\":\"quiz-%s\",\"ids\":{\"space\":\"%s\"},"
                                .formatted(pushed.incrementAndGet() % STREAMS, space)
                        + "\"audience\":{\"educators\":[\"%s\"],\"users\":[\"ben\"]},\"data\":{\"score\":0.8}}"
                                .formatted(space))
                .toList();
        assertThat(quiz.post("/api/events", BATCH == 1 ? events.get(0) : events.toString())
                        .status())
                .isEqualTo(201);
    }

    /** From when each was due: one that is late because of the one before has waited too. */
    private static List<Long> posts(Api ada, String space) throws Exception {
        var nanos = Collections.synchronizedList(new ArrayList<Long>());
        var pool = Executors.newScheduledThreadPool(2);
        var began = System.nanoTime();
        for (var n = 0; n < SECONDS * POSTS_A_SECOND; n++) {
            var due = n * TimeUnit.SECONDS.toNanos(1) / POSTS_A_SECOND;
            pool.schedule(
                    () -> {
                        var made = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}");
                        nanos.add(System.nanoTime() - began - due);
                        assertThat(made.status()).isEqualTo(201);
                    },
                    due,
                    TimeUnit.NANOSECONDS);
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(2L * SECONDS + 20, TimeUnit.SECONDS)).isTrue();
        assertThat(nanos).hasSize(SECONDS * POSTS_A_SECOND);
        return nanos;
    }

    private static String line(List<Long> nanos) {
        return String.format(
                Locale.ROOT, "n=%d p50=%.1f p99=%.1f ms", nanos.size(), at(nanos, 50) / 1e6, at(nanos, 99) / 1e6);
    }

    private static double at(List<Long> nanos, int percent) {
        return nanos.stream()
                .sorted()
                .skip((long) nanos.size() * percent / 100)
                .findFirst()
                .orElseThrow();
    }
}
