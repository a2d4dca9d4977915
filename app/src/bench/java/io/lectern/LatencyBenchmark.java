package io.lectern;

import io.lectern.live.client.StompClient;
import io.lectern.live.client.Subscription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** How long after the 201 of a command its frame is at a subscribed client; docs/benchmarks.md has the command. */
class LatencyBenchmark {
    private static final int PER_SECOND = 100;
    private static final int WARM_UP = 1500;
    private static final int COMMANDS = 3000;

    @TempDir
    private static Path data;

    @Test
    void fromThe201ToTheFrame() throws Exception {
        try (var lectern = LecternProcess.start(Jvm.asInReadme(), data)) {
            var ada = lectern.as("ada");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            try (var socket = StompClient.connect(lectern.live(), ada.token())) {
                var frames = socket.subscribe("/topic/spaces." + space + ".educators")
                        .synced();
                run(ada, space, frames, WARM_UP);
                var lines = run(ada, space, frames, COMMANDS);
                lines.forEach(line -> LoggerFactory.getLogger(getClass()).info("{}", line));
            }
        }
    }

    private static List<String> run(Api ada, String space, Subscription frames, int commands) throws Exception {
        Map<String, Long> answered = new ConcurrentHashMap<>();
        Map<String, Long> arrived = new ConcurrentHashMap<>();
        var posts = Collections.synchronizedList(new ArrayList<Long>());
        var number = new AtomicInteger();
        var pool = Executors.newScheduledThreadPool(4);
        Runnable command = () -> {
            if (number.incrementAndGet() > commands) return;
            var began = System.nanoTime();
            var made = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}");
            answered.put("handin-assignment-" + made.id(), System.nanoTime());
            posts.add(System.nanoTime() - began);
        };
        pool.scheduleAtFixedRate(command, 0, 1_000_000_000L / PER_SECOND * 4, TimeUnit.NANOSECONDS);
        for (var stagger = 1; stagger < 4; stagger++)
            pool.scheduleAtFixedRate(
                    command, 10_000_000L * stagger, 1_000_000_000L / PER_SECOND * 4, TimeUnit.NANOSECONDS);
        for (var frame = 0; frame < commands; frame++)
            arrived.put(frames.next().get("stream").asString(), System.nanoTime());
        pool.shutdown();
        pool.awaitTermination(10, TimeUnit.SECONDS);
        var after = answered.keySet().stream()
                .map(stream -> Math.max(0, arrived.get(stream) - answered.get(stream)))
                .toList();
        return List.of(line("201 to frame", after), line("POST itself (yardstick)", posts));
    }

    private static String line(String what, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s: n=%d p50=%.2f ms p99=%.2f ms max=%.2f ms",
                what,
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size())) / 1e6;
    }
}
