package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.query.SubmissionQuery.ExportGrades;
import io.lectern.handin.submission.query.SubmissionQuery.FindHandIn;
import io.lectern.handin.submission.query.SubmissionQuery.FindOwnSubmission;
import io.lectern.handin.submission.query.SubmissionQuery.FindReceipt;
import io.lectern.handin.submission.query.SubmissionQuery.FindSubmission;
import io.lectern.handin.submission.query.SubmissionQuery.ListSubmissionHistory;
import io.lectern.handin.submission.query.SubmissionQuery.ListSubmissions;
import io.lectern.kernel.Paging;
import io.lectern.kernel.Queries;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmissionViewController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Queries queries;

    SubmissionViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/submissions/{submission}")
    Object find(@PathVariable SubmissionId submission, @RequestParam(required = false) @Nullable Long version) {
        return queries.ask(new FindSubmission(submission, version));
    }

    @GetMapping("/api/assignments/{assignment}/submission")
    Object findOwn(@PathVariable AssignmentId assignment) {
        return queries.ask(new FindOwnSubmission(assignment));
    }

    @GetMapping("/api/submissions/{submission}/hand-ins/{number}")
    Object findHandIn(@PathVariable SubmissionId submission, @PathVariable int number) {
        return queries.ask(new FindHandIn(submission, number));
    }

    @GetMapping("/api/submissions/{submission}/hand-ins/{number}/receipt")
    Object findReceipt(@PathVariable SubmissionId submission, @PathVariable int number) {
        return queries.ask(new FindReceipt(submission, number));
    }

    @GetMapping("/api/submissions/{submission}/history")
    Object history(@PathVariable SubmissionId submission, Paging paging) {
        return queries.ask(new ListSubmissionHistory(submission, paging));
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
