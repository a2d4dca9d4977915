package io.lectern;

import static org.awaitility.Awaitility.await;

import io.lectern.bench.Memory;
import io.lectern.live.client.StompClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What 10,000 sockets cost on which little happens, and whether a class of 100 notices them. */
class QuietSocketsBenchmark {
    private static final int QUIET = Integer.getInteger("lectern.bench.sockets", 10_000);
    private static final int SESSIONS_OF_A_USER = 20;
    private static final int LISTENERS = 100;
    private static final int EVENTS = 600;
    private static final int WARM_UP = 1_000;
    private static final int PER_SECOND = 20;
    private static final int CONNECTING = 8;

    @TempDir
    private static Path data;

    @Test
    void besideAClassThatIsAtWork() throws Exception {
        try (var lectern = LecternProcess.start(Jvm.asInReadme(), data)) {
            var ada = lectern.as("ada");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            var students = students(lectern, ada, space);
            run(ada, space, students, WARM_UP);
            connect(lectern, 0, QUIET / 20);
            say("the class alone", run(ada, space, students, EVENTS));
            var before = Memory.of(lectern.pid());
            connect(lectern, QUIET / 20, QUIET);
            say("beside " + QUIET, run(ada, space, students, EVENTS));
            var after = Memory.of(lectern.pid());
            LoggerFactory.getLogger(getClass())
                    .info(
                            "{}",
                            String.format(
                                    Locale.ROOT,
                                    "each quiet socket: %.1f KB of heap, %.1f KB resident (%d MB resident in all)",
                                    (after.heap() - before.heap()) / 1000.0 / (QUIET * 0.95),
                                    (after.resident() - before.resident()) / 1000.0 / (QUIET * 0.95),
                                    after.resident() / 1_000_000));
        }
    }

    private record Arrival(String stream, long at) {}

    private static final class Students {
        private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
        private volatile CountDownLatch all = new CountDownLatch(0);
    }

    private static Students students(LecternProcess lectern, Api ada, String space) {
        var students = new Students();
        for (var number = 0; number < LISTENERS; number++) {
            var name = "student" + number;
            ada.put("/api/spaces/" + space + "/members/" + name, "{\"role\":\"STUDENT\"}");
            var socket = StompClient.connect(lectern.live(), lectern.as(name).token());
            socket.onMessage(frame -> {
                var at = System.nanoTime();
                var message = frame.json();
                if (!message.path("type").asString().equals("assignment:Created")) return;
                students.arrivals.add(new Arrival(message.get("stream").asString(), at));
                students.all.countDown();
            });
            socket.subscribe("/topic/spaces." + space + ".students");
        }
        return students;
    }

    /** So many from one number to another, each with its own queue subscribed. */
    private static void connect(LecternProcess lectern, int from, int to) throws Exception {
        var pool = Executors.newFixedThreadPool(CONNECTING);
        var users = IntStream.range(from / SESSIONS_OF_A_USER, to / SESSIONS_OF_A_USER)
                .mapToObj(number -> pool.submit(() -> {
                    var token = lectern.as("quiet" + number).token();
                    for (var session = 0; session < SESSIONS_OF_A_USER; session++)
                        connected(lectern, token).subscribe("/user/queue/live").synced();
                }))
                .toList();
        for (var user : users) user.get();
        pool.shutdown();
    }

    /** A node takes so many in a second and asks the others to come again. */
    private static StompClient connected(LecternProcess lectern, String token) {
        return await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> StompClient.connect(lectern.live(), token), Objects::nonNull);
    }

    /** From the request to the frame, in nanoseconds, for each event and student. */
    private static List<Long> run(Api ada, String space, Students students, int events) throws Exception {
        Map<String, Long> sent = new ConcurrentHashMap<>();
        students.arrivals.clear();
        students.all = new CountDownLatch(events * LISTENERS);
        var clock = Executors.newScheduledThreadPool(2);
        var left = new CountDownLatch(events);
        clock.scheduleAtFixedRate(
                () -> {
                    if (left.getCount() == 0) return;
                    left.countDown();
                    var began = System.nanoTime();
                    var made =
                            ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\",\"hidden\":false}");
                    sent.put("handin-assignment-" + made.id(), began);
                },
                0,
                1_000 / PER_SECOND,
                TimeUnit.MILLISECONDS);
        if (!students.all.await(events / PER_SECOND + 60, TimeUnit.SECONDS))
            throw new IllegalStateException(students.all.getCount() + " frames did not come");
        clock.shutdown();
        clock.awaitTermination(10, TimeUnit.SECONDS);
        var nanos = new ArrayList<Long>();
        for (var arrival : students.arrivals) nanos.add(arrival.at() - sent.get(arrival.stream()));
        return nanos;
    }

    private static void say(String how, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        LoggerFactory.getLogger(QuietSocketsBenchmark.class)
                .info(
                        "{}",
                        String.format(
                                Locale.ROOT,
                                "%d frames from the request on, %s: p50=%.1f ms p99=%.1f ms max=%.1f ms",
                                sorted.size(),
                                how,
                                sorted.get(sorted.size() / 2) / 1e6,
                                sorted.get(sorted.size() * 99 / 100) / 1e6,
                                sorted.get(sorted.size() - 1) / 1e6));
    }
}
