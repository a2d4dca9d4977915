package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** How long a reader waits for an answer, one request after the other. */
final class Timing {
    private Timing() {}

    /** Asks so often to warm up and then so often by the clock, and says what came of it in a line. */
    static String of(String what, int warmUp, int reads, Supplier<Api.QueryResult> read) {
        for (var time = 0; time < warmUp; time++)
            assertThat(read.get().status()).isEqualTo(200);
        var nanos = LongStream.generate(() -> {
                    var began = System.nanoTime();
                    read.get();
                    return System.nanoTime() - began;
                })
                .limit(reads)
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "%s: n=%d p50=%.2f ms p95=%.2f ms",
                what,
                reads,
                nanos[reads / 2] / 1e6,
                nanos[reads * 95 / 100] / 1e6);
    }
}
