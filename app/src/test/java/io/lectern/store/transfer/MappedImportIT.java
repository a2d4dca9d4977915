package io.lectern.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.store.TestRoles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of another system becomes events that Lectern serves as its own, also where another role owns the tables. */
class MappedImportIT {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    private static final String HEARD = """
            select payload_type from store.event_audience join store.domain_event using (global_index)
             where channel = 'students:canvas-7' order by global_index""";

    @TempDir
    private Path folder;

    private final TestRoles roles = TestRoles.fresh();
    private final String database = roles.superuser();

    @Test
    void theExampleIsServed() throws Exception {
        var log = Files.readString(EXAMPLES.resolve("canvas-log.csv"));
        var oneIsOfAnEarlierYear = log.replace("2024-09-10T10:00:00Z", "2023-09-10T10:00:00Z");
        var run = imported(oneIsOfAnEarlierYear, Files.readString(EXAMPLES.resolve("canvas-mapping.yaml")));

        assertThat(run.succeeded().out()).contains("Imported 7 records.");
        assertThat(DatabaseRows.query(
                        database, "select payload::text from store.event where payload::text like '%Canvas%'"))
                .as("a person's words in the clear")
                .isEmpty();
        assertThat(DatabaseRows.query(database, HEARD))
                .containsSubsequence(
                        "space:Created", "space:MemberEnrolled", "assignment:Created", "assignment:Renamed");
        assertThat(DatabaseRows.query(database, "select task_instance from handin.scheduled_tasks"))
                .as("work that was closed long ago is not announced as closed")
                .isEmpty();
        try (var lectern = LecternProcess.start(folder.resolve("data"), roles.settings())) {
            var curie = lectern.as("curie");
            var darwin = lectern.as("darwin");
            assertThat(curie.get("/api/spaces").text()).contains("Biology 7", "canvas-7", "EDUCATOR");
            assertThat(curie.get("/api/spaces/canvas-7").body().get("members").asInt())
                    .isEqualTo(3);
            var moss = darwin.get("/api/assignments/canvas-311");
            assertThat(moss.etag()).startsWith("\"2-");
            assertThat(moss.body().get("title").asString()).isEqualTo("Moss");
            assertThat(moss.body().get("due").asString()).isEqualTo("2024-09-18T21:59:00Z");
            assertThat(curie.get("/api/assignments/canvas-311?version=0")
                            .body()
                            .get("title")
                            .asString())
                    .isEqualTo("Moss, and where it grows");
            assertThat(curie.get("/api/assignments/canvas-311/history").text())
                    .contains("2024-09-11T08:15:00Z", "imported from Canvas", "assignment:Rescheduled");
            assertThat(darwin.get("/api/assignments/canvas-312").status()).isEqualTo(404);
            var renamed =
                    curie.put("/api/assignments/canvas-311/title", "{\"title\":\"Lichen\"}", "If-Match", moss.etag());
            assertThat(renamed.status()).isEqualTo(200);
            isFoundByTime(curie);
        }
    }

    private static void isFoundByTime(Api curie) {
        assertThat(found(curie, "from=2023-09-01T00:00:00Z&to=2023-10-01T00:00:00Z"))
                .containsExactly("assignment:Created");
        assertThat(found(curie, "to=2024-09-02T07:31:10Z"))
                .containsExactlyInAnyOrder("space:Created", "space:MemberEnrolled", "assignment:Created");
        assertThat(found(curie, "from=2024-09-11T00:00:00Z&to=2024-09-12T00:00:00Z"))
                .containsExactly("assignment:Renamed");
        assertThat(found(curie, "from=2024-09-13T00:00:00Z")).containsExactly("assignment:Renamed");
    }

    private static List<String> found(Api curie, String times) {
        var page = curie.get("/api/spaces/canvas-7/audit?" + times).body();
        assertThat(page.path("next").isString()).isFalse();
        return page.get("items")
                .valueStream()
                .map(item -> item.get("type").asString())
                .toList();
    }

    @Test
    void whatCannotBeAnEventIsNamedBeforeAnythingIsStored() throws Exception {
        var log = Files.readString(EXAMPLES.resolve("canvas-log.csv"));
        var mapping = Files.readString(EXAMPLES.resolve("canvas-mapping.yaml"));

        imported(log, mapping.replace("assignment:Renamed", "assignment:Baptised"))
                .refused("Record 6 cannot be assignment:Baptised in the stream handin-assignment-canvas-311");
        imported(log, mapping.replace("title: \"{title}\", note", "name: \"{title}\", note"))
                .refused("Record 6 says name, which no such event has");
        imported(log, mapping.replace("others: skip", "others: refuse"))
                .refused("Record 8 is met by no rule of the mapping");
        imported(log.replace("2024-09-11T08:15:00Z", "yesterday"), mapping)
                .refused("Record 6 has yesterday where a time must be");
        imported(log.replace("StudentEnrollment", "ObserverEnrollment"), mapping)
                .refused("Record 2 has ObserverEnrollment, which is not among the words roles");
        imported(log, mapping.replace("events:", "happenings:")).refused("events has no rule");
        imported(log, mapping.replace("audience: members", "audience: [members]"))
                .refused("Record 1 cannot have the audience");
        imported(log, mapping.replace("event_name: course_created", "event_name: course_begun"))
                .refused("Record 2 needs space-canvas-7, which is not there before it");
        imported(log, mapping.replace("stream: handin-assignment-canvas-", "stream: handin-assignment-"))
                .refused("Record 4 is of handin-assignment-canvas-311 by its data,"
                        + " and cannot be in handin-assignment-311");
        assertThat(DatabaseRows.query(database, "select stream from store.event"))
                .isEmpty();
        assertThat(DatabaseRows.query(database, "select source from store.import"))
                .isEmpty();
        assertThat(imported(log, mapping).succeeded().out()).contains("Imported 7 records.");
    }

    private JarCommandRun imported(String log, String mapping) throws Exception {
        return run(
                Files.writeString(folder.resolve("log.csv"), log),
                Files.writeString(folder.resolve("mapping.yaml"), mapping));
    }

    private JarCommandRun run(Path log, Path mapping) throws Exception {
        return JarCommandRun.of(
                roles.settings(),
                "import",
                log.toString(),
                "--mapping=" + mapping,
                "--lectern.data=" + folder.resolve("command"));
    }
}
