package io.lectern.handin.check.query;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CheckController {
    private final Queries queries;

    CheckController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/submissions/{submission}/checks")
    Object list(@PathVariable SubmissionId submission, Paging paging) {
        return queries.ask(new ListChecks(submission, paging));
    }
}
