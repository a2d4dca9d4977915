package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.bench.Memory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What it takes to download the work of a class of 500 and to mark it; docs/benchmarks.md has the command. */
class MarkingBenchmark {
    private static final Logger log = LoggerFactory.getLogger(MarkingBenchmark.class);
    private static final int STUDENTS = 500;
    private static final int FILE_BYTES = 1024 * 1024;
    private static final int ROUNDS = 5;
    private static final String HEAP = System.getProperty("lectern.bench.heap", "256m");

    @TempDir
    private static Path data;

    @Test
    void ofAClassOf500() throws IOException {
        var jvm = Jvm.asInReadme().with("-Xmx" + HEAP);
        try (var lectern = LecternProcess.start(jvm, data)) {
            var ada = lectern.as("ada");
            var assignment = handedIn(lectern, ada);
            download(lectern, ada, assignment);
            for (var round = 0; round < ROUNDS; round++) mark(ada, assignment, round);
        }
    }

    private static void download(LecternProcess lectern, Api ada, String assignment) throws IOException {
        var before = Memory.of(lectern.pid());
        var began = System.nanoTime();
        var bytes = 0L;
        var files = 0;
        var halfway = before;
        try (InputStream read = ada.download(assignment + "/submissions.zip");
                var zip = new ZipInputStream(read)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                bytes += zip.readAllBytes().length;
                if (++files == STUDENTS * 3 / 2) halfway = Memory.of(lectern.pid());
            }
        }
        assertThat(files).isEqualTo(1 + 3 * STUDENTS);
        log.info(
                "-Xmx{}: {} files, {} bytes in {} ms; live heap before {}, halfway {}",
                HEAP,
                files,
                bytes,
                (System.nanoTime() - began) / 1_000_000,
                before.heap(),
                halfway.heap());
    }

    private static void mark(Api ada, String assignment, int round) {
        var version = round == 0 ? "" : String.valueOf(round - 1);
        var lines = IntStream.range(0, STUDENTS)
                .mapToObj(student -> "student-%s,,1,%s,%s,true,Round %s".formatted(student, version, round, round))
                .collect(Collectors.joining("\r\n"));
        var began = System.nanoTime();
        var done = ada.putCsv(assignment + "/marks", "student,name,number,version,points,passed,feedback\r\n" + lines);
        var took = (System.nanoTime() - began) / 1_000_000;
        assertThat(done.body().get("items").findValuesAsString("result"))
                .hasSize(STUDENTS)
                .containsOnly("marked");
        log.info("{} marks in {} ms", STUDENTS, took);
    }

    private static String handedIn(LecternProcess lectern, Api ada) {
        var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
        var assignment = ada.post(
                        "/api/spaces/" + space + "/assignments",
                        "{\"title\":\"Essay\",\"hidden\":false,\"maxPoints\":10}")
                .location();
        var random = new Random(7);
        for (var number = 0; number < STUDENTS; number++) {
            var name = "student-" + number;
            ada.put("/api/spaces/" + space + "/members/" + name, "{\"role\":\"STUDENT\"}");
            var student = lectern.as(name);
            var content = new byte[FILE_BYTES];
            random.nextBytes(content);
            var file = student.upload("essay.bin", () -> new ByteArrayInputStream(content));
            student.post(
                    assignment + "/submissions",
                    "{\"content\":[{\"type\":\"file\",\"file\":\"%s\",\"name\":\"essay.bin\"}]}"
                            .formatted(file.body().get("file").asString()));
        }
        return assignment;
    }
}
