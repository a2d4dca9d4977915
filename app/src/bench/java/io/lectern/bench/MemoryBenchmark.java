package io.lectern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Lectern needs after ten thousand requests, and after a hundred times as many. */
class MemoryBenchmark {
    private static final Logger log = LoggerFactory.getLogger(MemoryBenchmark.class);
    private static final int REQUESTS = Integer.getInteger("lectern.bench.requests", 1_000_000);
    private static final int CONNECTIONS = 32;
    private static final double MEBIBYTE = 1024 * 1024;

    @TempDir(factory = OnDisk.class)
    private Path folder;

    private int done;

    @Test
    void afterManyRequests() throws Exception {
        var token = Token.in(folder);
        try (var postgres = Postgres.start(folder.resolve("postgres"));
                var lectern = Server.lectern(folder.resolve("lectern.log"), postgres.create("lectern"), token);
                var load = new Load(lectern, CONNECTIONS, new ArrayDeque<>())) {
            for (var part : new int[] {100, 50, 20, 10, 5, 2, 1}) {
                while (done < REQUESTS / part) request(load);
                say(lectern);
            }
        }
    }

    private void request(Load load) throws IOException {
        for (var operation : Operation.values()) {
            var result = load.saturate(operation, 1);
            assertThat(result.errors()).isZero();
            done += result.count();
        }
    }

    private void say(Server lectern) throws IOException {
        var memory = Memory.of(lectern.process().pid());
        var text = "after %,d requests: %.1f MiB of objects, %.0f MiB resident";
        log.info("{}", String.format(Locale.ROOT, text, done, memory.heap() / MEBIBYTE, memory.resident() / MEBIBYTE));
    }
}
