package io.lectern.handin.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.erasure.PersonErasures;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a service reads while an assignment names it, and how little that is. */
class CheckedHandInTest extends RunningLectern {
    private static final String BLOCKS = "[{\"type\":\"file\",\"file\":\"%s\",\"name\":\"f\"}]";

    @Autowired
    private ApplicationContext lectern;

    private String space;
    private String assignment;
    private String student;
    private Api dan;
    private String file;
    private String work;
    private CheckingService sage;

    @BeforeEach
    void handIn() {
        space = space();
        student = "dan-" + UUID.randomUUID();
        dan = as(student);
        ada.put("/api/spaces/" + space + "/members/" + student, "{\"role\":\"STUDENT\"}");
        assignment = assignment(space, false);
        sage = CheckingService.in(base(), space);
        ada.put(assignment + "/services", CheckingService.names(sage));
        file = dan.upload("moss.txt", "On moss").id();
        work = dan.post(assignment + "/submissions", "{\"content\":" + BLOCKS.formatted(file) + "}")
                .location();
    }

    @Test
    void itReadsAHandInAndItsFilesAndNotWhoseTheyAre() {
        var read = sage.api().get(work + "/hand-ins/1");

        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.body().propertyNames())
                .containsExactly(
                        "submission", "assignment", "number", "content", "handedInAt", "late", "assignmentVersion");
        assertThat(read.text()).contains(file).doesNotContain(student, "contentHash", "salt", "signature");
        assertThat(read.etag()).startsWith("\"0-");
        assertThat(sage.api()
                        .get(work + "/hand-ins/1", "If-None-Match", read.etag())
                        .status())
                .isEqualTo(304);
        assertThat(sage.api().get("/api/files/" + file).text()).isEqualTo("On moss");
        assertThat(dan.get(work + "/hand-ins/1").body().get("student").asString())
                .isEqualTo(student);
    }

    @Test
    void itReadsEachHandInForAsLongAsItIsNamed() {
        dan.handIn(assignment, "Second");
        assertThat(sage.api().get(work + "/hand-ins/1").status()).isEqualTo(200);
        assertThat(sage.api().get(work + "/hand-ins/2").text()).contains("Second");
        assertThat(sage.api().get(work + "/hand-ins/3").status()).isEqualTo(404);

        ada.put(assignment + "/services", "{\"services\":[]}");
        refused(sage, 404);
        ada.put(assignment + "/services", CheckingService.names(sage));

        assertThat(sage.api().get(work + "/hand-ins/2").status()).isEqualTo(200);
        assertThat(sage.api().get("/api/files/" + file).status()).isEqualTo(200);
    }

    @Test
    void nobodyReadsItWhoIsNotNamedOrComesWithoutTheScopeOrForAnotherSpace() {
        refused(CheckingService.in(base(), space), 404);
        refused(sage.with("elsewhere", "lectern:read", "lectern:read:fat"), 404);
        refused(sage.with(space, "lectern:read", "lectern:write:similarity"), 403);
        var foreign = CheckingService.in(base(), space).api().get(work + "/hand-ins/1");
        assertThat(sage.api().get("/api/submissions/unknown/hand-ins/1").body().get("detail"))
                .isEqualTo(foreign.body().get("detail"));
        assertThat(as(sage.id()).get(work + "/hand-ins/1").status())
                .as("a person of that name")
                .isEqualTo(404);
    }

    @Test
    void whatElseThereIsOfTheWorkAndTheAssignmentStaysClosed() {
        var note = ada.upload("note.txt", "Once more").id();
        var brief = ada.upload("brief.txt", "Write").id();
        ada.post(work + "/return", "{\"note\":" + BLOCKS.formatted(note) + "}", "If-Match", "\"0\"");
        ada.put(assignment + "/brief", "{\"brief\":" + BLOCKS.formatted(brief) + "}", "If-Match", "\"1\"");
        assertThat(dan.get("/api/files/" + note).status()).isEqualTo(200);
        assertThat(dan.get("/api/files/" + brief).status()).isEqualTo(200);

        for (var path : new String[] {"", "/hand-ins/1/receipt", "/history", "/mark", "/mark/history", "/checks"})
            assertThat(sage.api().get(work + path).status()).as(path).isEqualTo(403);
        for (var path : new String[] {"", "/history", "/submissions", "/submission", "/extensions", "/grades.csv"})
            assertThat(sage.api().get(assignment + path).status()).as(path).isEqualTo(403);
        for (var other : new String[] {note, brief})
            assertThat(sage.api().get("/api/files/" + other).status()).isEqualTo(404);
    }

    @Test
    void nothingIsLeftToReadOnceTheStudentIsErased() {
        new PersonErasures(lectern).erase(student);

        var read = sage.api().get(work + "/hand-ins/1");

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().get("content")).isEmpty();
        assertThat(read.text()).doesNotContain(file, student);
        assertThat(sage.api().get("/api/files/" + file).status()).isEqualTo(404);
    }

    private void refused(CheckingService service, int status) {
        assertThat(service.api().get(work + "/hand-ins/1").status()).isEqualTo(status);
        assertThat(service.api().get("/api/files/" + file).status()).isEqualTo(status);
    }
}
