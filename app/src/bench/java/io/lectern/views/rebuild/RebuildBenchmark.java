package io.lectern.views.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Jvm;
import io.lectern.LecternProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What requests take while views are made again, beside what they take without. */
class RebuildBenchmark {
    private static final Logger log = LoggerFactory.getLogger(RebuildBenchmark.class);
    private static final int PER_SECOND = 100;
    private static final int EVENTS = Integer.getInteger("lectern.bench.events", 6_000);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TempDir
    private static Path data;

    @Test
    void whatRequestsTakeMeanwhile() {
        try (var lectern = LecternProcess.start(Jvm.asInReadme(), data)) {
            var space = lectern.as("ada")
                    .post("/api/spaces", "{\"name\":\"Biology\"}")
                    .id();
            try (var load = SteadyLoad.start(List.of(lectern.base()), space, PER_SECOND * 4)) {
                await().atMost(PATIENCE).until(() -> load.commands() > EVENTS);
            }
            try (var load = SteadyLoad.start(List.of(lectern.base()), space, PER_SECOND)) {
                await().atMost(PATIENCE).until(() -> load.commands() > PER_SECOND * WARM_UP.toSeconds());
                var before = load.all().size();
                await().atMost(PATIENCE).until(() -> load.all().size() > before + 2_000);
                say("without a rebuild", load.all().subList(before, load.all().size()), "");
                for (var name : List.of("space", "handin", "conversation")) rebuild(lectern, load, name);
                assertThat(load.refused()).isEmpty();
            }
        }
    }

    private static void rebuild(LecternProcess lectern, SteadyLoad load, String name) {
        var operator = Api.signInAsOperator(lectern.base(), "olga");
        var before = load.all().size();
        operator.post("/api/operations/rebuilds/" + name, "");
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> state(operator, name).contains("DONE"));
        say(
                "while " + name + " is rebuilt",
                load.all().subList(before, load.all().size()),
                state(operator, name));
    }

    private static String state(Api operator, String name) {
        return operator.get("/api/operations/rebuilds")
                .body()
                .get("items")
                .valueStream()
                .filter(item -> item.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static void say(String when, List<SteadyLoad.Asked> all, String state) {
        var millis = all.stream()
                .mapToDouble(each -> each.took().toNanos() / 1e6)
                .sorted()
                .toArray();
        log.info(
                "{}",
                String.format(
                        Locale.ROOT,
                        "%s: n=%d p50=%.1f ms p99=%.1f ms max=%.1f ms %s",
                        when,
                        millis.length,
                        millis[millis.length / 2],
                        millis[millis.length * 99 / 100],
                        millis[millis.length - 1],
                        state));
    }
}
