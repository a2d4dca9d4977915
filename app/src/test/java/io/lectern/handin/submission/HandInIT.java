package io.lectern.handin.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.LecternProcess;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole class hands in at once, and Lectern is killed meanwhile. */
class HandInIT {
    private static final int STUDENTS = 30;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 8;

    @TempDir
    private static Path data;

    @Test
    void everyStudentHasOneReceiptWhateverHappenedInBetween() throws Exception {
        var students =
                IntStream.range(0, STUDENTS).mapToObj(number -> "s" + number).toList();
        Map<String, Api> people;
        Map<String, String> before;
        String assignment;
        try (var lectern = LecternProcess.start(data)) {
            assignment = assignmentFor(students, lectern.as("ada"));
            people = students.stream().collect(Collectors.toMap(name -> name, lectern::as));
            before = handInAndKill(people, assignment, lectern);
        }

        try (var lectern = LecternProcess.start(data)) {
            people.replaceAll((name, api) -> new Api(lectern.base(), api.token()));
            var receipts = handInAtOnce(people, assignment);
            var again = handInAtOnce(people, assignment);

            assertThat(receipts).hasSize(STUDENTS).isEqualTo(again).containsAllEntriesOf(before);
            var ada = lectern.as("ada");
            for (var receipt : receipts.values())
                assertThat(ada.post("/api/receipts/verification", receipt).text())
                        .isEqualTo("{\"valid\":true}");
            var rows = ada.get(assignment + "/submissions").body().get("items");
            assertThat(rows).hasSize(STUDENTS);
            for (var row : rows) assertThat(row.get("number").asInt()).isEqualTo(1);
            assertThat(rows.findValuesAsString("submission")).doesNotHaveDuplicates();
        }
    }

    private static String assignmentFor(List<String> students, Api ada) {
        var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
        for (var student : students) ada.put("/api/spaces/" + space + "/members/" + student, "{\"role\":\"STUDENT\"}");
        return ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\",\"hidden\":false}")
                .location();
    }

    private static Map<String, String> handInAndKill(Map<String, Api> people, String assignment, LecternProcess lectern)
            throws Exception {
        var receipts = new ConcurrentHashMap<String, String>();
        var some = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        var pool = Executors.newFixedThreadPool(STUDENTS);
        people.forEach((name, api) -> pool.execute(() -> {
            try {
                var receipt = handIn(api, name, assignment);
                assertThat(receipt.status()).isEqualTo(201);
                receipts.put(name, receipt.text());
                some.countDown();
            } catch (UncheckedIOException killed) {
                receipts.remove(name);
            }
        }));
        assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();
        lectern.kill();
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return receipts;
    }

    private static Map<String, String> handInAtOnce(Map<String, Api> people, String assignment) {
        var receipts = new ConcurrentHashMap<String, String>();
        var start = new CyclicBarrier(people.size());
        var pool = Executors.newFixedThreadPool(people.size());
        var done = people.entrySet().stream()
                .map(person -> CompletableFuture.runAsync(
                        () -> {
                            await(start);
                            var receipt = handIn(person.getValue(), person.getKey(), assignment);
                            assertThat(receipt.status()).isEqualTo(201);
                            receipts.put(person.getKey(), receipt.text());
                        },
                        pool))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(done).join();
        pool.shutdown();
        return receipts;
    }

    private static Api.QueryResult handIn(Api student, String name, String assignment) {
        return student.handIn(assignment, "Essay of " + name, "Idempotency-Key", "essay-" + name);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
