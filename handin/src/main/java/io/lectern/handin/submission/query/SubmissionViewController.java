package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.query.SubmissionQuery.FindHandIn;
import io.lectern.handin.submission.query.SubmissionQuery.FindOwnSubmission;
import io.lectern.handin.submission.query.SubmissionQuery.FindSubmission;
import io.lectern.handin.submission.query.SubmissionQuery.ListSubmissionHistory;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmissionViewController {
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

    @GetMapping("/api/submissions/{submission}/history")
    Object history(@PathVariable SubmissionId submission, Paging paging) {
        return queries.ask(new ListSubmissionHistory(submission, paging));
    }
}
