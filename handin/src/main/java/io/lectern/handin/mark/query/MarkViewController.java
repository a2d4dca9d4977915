package io.lectern.handin.mark.query;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.query.MarkQuery.FindMark;
import io.lectern.handin.mark.query.MarkQuery.ListMarkHistory;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MarkViewController {
    private final Queries queries;

    MarkViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/submissions/{submission}/mark")
    Object find(@PathVariable SubmissionId submission, @RequestParam(required = false) @Nullable Long version) {
        return queries.ask(new FindMark(submission, version));
    }

    @GetMapping("/api/submissions/{submission}/mark/history")
    Object history(@PathVariable SubmissionId submission, Paging paging) {
        return queries.ask(new ListMarkHistory(submission, paging));
    }
}
