package io.lectern.handin.gradebook;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.gradebook.GradebookMessage.ExportGrades;
import io.lectern.handin.gradebook.GradebookMessage.ListSubmissions;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GradebookController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Queries queries;

    GradebookController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/assignments/{assignment}/submissions")
    Object list(@PathVariable AssignmentId assignment, Paging paging) {
        return queries.ask(new ListSubmissions(assignment, paging));
    }

    @GetMapping(path = "/api/assignments/{assignment}/grades.csv", produces = "text/csv")
    ResponseEntity<byte[]> export(@PathVariable AssignmentId assignment) {
        var table = (String) queries.ask(new ExportGrades(assignment));
        var attachment = ContentDisposition.attachment().filename("grades.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(table.getBytes(StandardCharsets.UTF_8));
    }
}
