package io.lectern;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** How long the overview of a class of 500 takes; docs/benchmarks.md has the command. */
class OverviewBenchmark {
    private static final int STUDENTS = 500;
    private static final int WARM_UP = 200;
    private static final int READS = 300;

    @TempDir
    private static Path data;

    @Test
    void ofAClassOf500() {
        try (var lectern = LecternProcess.start(Jvm.asInReadme(), data)) {
            var ada = lectern.as("ada");
            var assignment = marked(lectern, ada);

            for (var line : List.of(
                    measured("GET submissions?limit=200", () -> ada.get(assignment + "/submissions?limit=200")),
                    measured("GET grades.csv (500 rows)", () -> ada.get(assignment + "/grades.csv")),
                    measured("GET the assignment (yardstick)", () -> ada.get(assignment))))
                LoggerFactory.getLogger(getClass()).info("{}", line);
        }
    }

    private static String marked(LecternProcess lectern, Api ada) {
        var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
        var assignment = ada.post(
                        "/api/spaces/" + space + "/assignments",
                        "{\"title\":\"Essay\",\"hidden\":false,\"maxPoints\":10}")
                .location();
        for (var number : IntStream.range(0, STUDENTS).toArray()) {
            var name = "student-" + number;
            ada.put("/api/spaces/" + space + "/members/" + name, "{\"role\":\"STUDENT\"}");
            var submission =
                    lectern.as(name).handIn(assignment, "Essay ".repeat(200)).location();
            ada.put(submission + "/mark", "{\"points\":7.5,\"passed\":true,\"feedback\":[],\"handIn\":1}");
        }
        return assignment;
    }

    private static String measured(String what, Supplier<Api.QueryResult> read) {
        return Timing.of(what, WARM_UP, READS, read);
    }
}
