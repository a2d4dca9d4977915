package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a command costs on a stream that has become long: a space with 2,000 members, a title changed 2,000 times. */
class LongStreamBenchmark {
    private static final Logger log = LoggerFactory.getLogger(LongStreamBenchmark.class);
    private static final int EVENTS = 2_000;
    private static final int LOOKED_AT = 100;

    @TempDir
    private static Path data;

    @Test
    void ofTwoThousandEvents() throws Exception {
        try (var lectern = LecternProcess.start(Jvm.asInReadme(), data)) {
            var ada = lectern.as("ada");
            for (var round : new String[] {"warm-up", "measured"}) {
                var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
                measure(round + ", a member more", number -> enrol(ada, space, number));
                var assignment = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}")
                        .location();
                measure(round + ", another title", number -> rename(ada, assignment, number));
            }
        }
    }

    private static void enrol(Api ada, String space, int number) {
        var done = ada.put("/api/spaces/" + space + "/members/student" + number, "{\"role\":\"STUDENT\"}");
        assertThat(done.status()).as(done.text()).isLessThan(300);
    }

    private static void rename(Api ada, String assignment, int version) {
        var body = "{\"title\":\"Essay " + version + "\"}";
        var done = ada.put(assignment + "/title", body, "If-Match", "\"" + version + "\"");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    private static void measure(String what, IntConsumer command) {
        var nanos = new long[EVENTS];
        for (var number = 0; number < EVENTS; number++) {
            var began = System.nanoTime();
            command.accept(number);
            nanos[number] = System.nanoTime() - began;
        }
        log.info(
                "{}",
                String.format(
                        Locale.ROOT,
                        "%s: p50 of the first %d %.2f ms, of the last %d of %d %.2f ms",
                        what,
                        LOOKED_AT,
                        median(Arrays.copyOf(nanos, LOOKED_AT)),
                        LOOKED_AT,
                        EVENTS,
                        median(Arrays.copyOfRange(nanos, EVENTS - LOOKED_AT, EVENTS))));
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
