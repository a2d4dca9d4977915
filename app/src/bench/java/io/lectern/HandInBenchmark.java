package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** 500 students hand in just before a deadline, each on a connection of their own: who waits, and is anything lost. */
class HandInBenchmark {
    private static final int STUDENTS = 500;
    private static final int WARM_UP_ROUNDS = 8;
    private static final int WARM_UP_CONNECTIONS = 8;
    private static final long SECOND = 1_000_000_000L;
    private static final String SCHEDULE = "{\"availableFrom\":null,\"due\":\"2099-01-01T00:00:00Z\",\"cutOff\":null}";
    private static final String WORK =
            "{\"content\":[{\"type\":\"paragraph\",\"text\":\"%s\"}]}".formatted("What I found out. ".repeat(60));

    @TempDir
    private static Path data;

    private record HandedIn(Api student, String receipt, long nanos) {}

    @Test
    void ofAClassJustBeforeTheDeadline() throws Exception {
        var all = Executors.newFixedThreadPool(STUDENTS);
        var few = Executors.newFixedThreadPool(WARM_UP_CONNECTIONS);
        try (var lectern = LecternProcess.start(Jvm.asInReadme(), data)) {
            var ada = lectern.as("ada");
            var space = "/api/spaces/"
                    + ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            var students = IntStream.range(0, STUDENTS)
                    .mapToObj(number -> student(lectern, ada, space, "student" + number))
                    .toList();
            for (var round = 0; round < WARM_UP_ROUNDS; round++) handIn(few, students, assignment(ada, space), 0);
            say("within 10 s", handIn(all, students, assignment(ada, space), 10));
            say("all at once", handIn(all, students, assignment(ada, space), 0));
        } finally {
            all.shutdown();
            few.shutdown();
        }
    }

    private static Api student(LecternProcess lectern, Api ada, String space, String name) {
        ada.put(space + "/members/" + name, "{\"role\":\"STUDENT\"}");
        return lectern.as(name);
    }

    private static String assignment(Api ada, String space) {
        var made = ada.post(space + "/assignments", "{\"title\":\"Essay\",\"hidden\":false}")
                .location();
        var scheduled =
                ada.put(made + "/schedule", SCHEDULE, "If-Match", ada.get(made).etag());
        assertThat(scheduled.status()).as(scheduled.text()).isEqualTo(200);
        return made;
    }

    /** Hands in for each student, at even distances within some seconds. */
    private static List<HandedIn> handIn(ExecutorService threads, List<Api> students, String assignment, int seconds)
            throws Exception {
        var begun = System.nanoTime();
        var turns = IntStream.range(0, STUDENTS)
                .<Callable<HandedIn>>mapToObj(number ->
                        () -> handIn(students.get(number), assignment, begun + number * SECOND * seconds / STUDENTS))
                .toList();
        var done = new ArrayList<HandedIn>();
        for (var turn : threads.invokeAll(turns)) done.add(turn.get());
        return done;
    }

    private static HandedIn handIn(Api student, String assignment, long from) {
        for (var left = from - System.nanoTime(); left > 0; left = from - System.nanoTime())
            LockSupport.parkNanos(left);
        var began = System.nanoTime();
        var answer = student.post(assignment + "/submissions", WORK);
        var nanos = System.nanoTime() - began;
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new HandedIn(student, answer.text(), nanos);
    }

    private static void say(String how, List<HandedIn> done) {
        assertThat(done).hasSize(STUDENTS).allMatch(HandInBenchmark::hasValidReceipt);
        var nanos = done.stream().mapToLong(HandedIn::nanos).sorted().toArray();
        LoggerFactory.getLogger(HandInBenchmark.class)
                .info(
                        "{}",
                        String.format(
                                Locale.ROOT,
                                "%d hand-ins %s: all receipts valid, p50=%.0f ms p99=%.0f ms max=%.0f ms",
                                STUDENTS,
                                how,
                                nanos[STUDENTS / 2] / 1e6,
                                nanos[STUDENTS * 99 / 100] / 1e6,
                                nanos[STUDENTS - 1] / 1e6));
    }

    private static boolean hasValidReceipt(HandedIn done) {
        return done.student()
                .post("/api/receipts/verification", done.receipt())
                .body()
                .get("valid")
                .asBoolean();
    }
}
