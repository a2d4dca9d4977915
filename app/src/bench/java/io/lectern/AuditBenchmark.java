package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.store.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether audit and past of an assignment take longer the more is stored; docs/benchmarks.md has the command. */
class AuditBenchmark {
    private static final Logger log = LoggerFactory.getLogger(AuditBenchmark.class);
    private static final int FEW = Integer.getInteger("lectern.bench.few", 10_000);
    private static final int MANY = Integer.getInteger("lectern.bench.many", 5_000_000);
    private static final int WARM_UP = Integer.getInteger("lectern.bench.warmUp", 300);
    private static final int READS = Integer.getInteger("lectern.bench.reads", 500);
    private static final int VERSIONS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TempDir
    private static Path data;

    /** A Lectern with so many events, and what is asked of it. */
    private record Filled(LecternProcess lectern, Api ada, String audit, String assignment, String past)
            implements AutoCloseable {

        static Filled with(int events) throws Exception {
            var database = TestPostgres.fresh();
            String space;
            String assignment;
            try (var first = start(database)) {
                var ada = first.as("ada");
                space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
                assignment = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}")
                        .location();
                for (var n = 0; n < VERSIONS; n++)
                    ada.put(assignment + "/title", "{\"title\":\"T" + n + "\"}", "If-Match", "\"" + n + "\"");
                await().atMost(PATIENCE).until(() -> lag(ada) == 0);
            }
            new StoredEvents(database, space).insert(events);
            var lectern = start(database);
            var ada = lectern.as("ada");
            await().atMost(PATIENCE).until(() -> lag(ada) == 0);
            var at = ada.get(assignment + "/history").body().at("/items/5/at").asString();
            return new Filled(lectern, ada, "/api/spaces/" + space + "/audit", assignment, "?at=" + at);
        }

        private static LecternProcess start(String database) {
            return LecternProcess.start(
                    Jvm.asInReadme(), data, "--spring.datasource.url=" + database, "--lectern.demo.enabled=true");
        }

        private static double lag(Api ada) {
            return ada.get("/actuator/prometheus")
                    .text()
                    .lines()
                    .filter(line -> line.startsWith("lectern_processor_lag_events{"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }

        long nanos(String path) {
            var began = System.nanoTime();
            var answer = ada.get(path);
            var took = System.nanoTime() - began;
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return took;
        }

        @Override
        public void close() {
            lectern.close();
        }
    }

    @Test
    void ofFewAndManyEvents() throws Exception {
        try (var few = Filled.with(FEW);
                var many = Filled.with(MANY)) {
            measure("?at= of an assignment", few, few.assignment + few.past, many, many.assignment + many.past);
            for (var filter : List.of(
                    "",
                    "?order=newest",
                    "?actor=student-8",
                    "?actor=nobody",
                    "?type=message:Replied",
                    "?type=assignment:Renamed",
                    "?from=2020-01-02T00:00:00Z&to=2020-01-03T00:00:00Z",
                    "?actor=student-8&type=message:Mentioned&from=2020-01-02T00:00:00Z"))
                measure("audit" + filter, few, few.audit + filter, many, many.audit + filter);
        }
    }

    /** In turns, so that both have the same of what else the machine does. */
    private static void measure(String what, Filled few, String ofFew, Filled many, String ofMany) {
        var nanos = List.of(new ArrayList<Long>(), new ArrayList<Long>());
        for (var n = 0; n < WARM_UP + READS; n++) {
            var one = few.nanos(ofFew);
            var other = many.nanos(ofMany);
            if (n < WARM_UP) continue;
            nanos.get(0).add(one);
            nanos.get(1).add(other);
        }
        var sorted = nanos.stream()
                .map(each -> each.stream().mapToLong(Long::longValue).sorted().toArray())
                .toList();
        log.info("{}: {}, {}, p50 {}", what, line(FEW, sorted.get(0)), line(MANY, sorted.get(1)), ratio(sorted));
    }

    private static String line(int events, long[] nanos) {
        return String.format(
                Locale.ROOT, "%,d events p50=%.2f p95=%.2f ms", events, at(nanos, 50) / 1e6, at(nanos, 95) / 1e6);
    }

    private static String ratio(List<long[]> sorted) {
        return String.format(Locale.ROOT, "times %.2f", (double) at(sorted.get(1), 50) / at(sorted.get(0), 50));
    }

    private static long at(long[] nanos, int percent) {
        return Arrays.stream(nanos)
                .skip((long) nanos.length * percent / 100)
                .findFirst()
                .orElseThrow();
    }
}
