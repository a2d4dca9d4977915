package io.lectern.handin.submission.query;

import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.submission.Submissions;
import io.lectern.handin.submission.query.SubmissionQuery.FindHandIn;
import io.lectern.kernel.message.Problem.NotFound;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class HandInQueryHandler {
    private final Submissions submissions;
    private final Assignments assignments;
    private final HandInReader handIns;

    HandInQueryHandler(Submissions submissions, Assignments assignments, HandInReader handIns) {
        this.submissions = submissions;
        this.assignments = assignments;
        this.handIns = handIns;
    }

    @QueryHandler
    HandInQueryResult handle(FindHandIn query) {
        var submission = submissions.find(query.submission()).orElseThrow(NotFound::new);
        var assignment = assignments.find(submission.assignment()).orElseThrow(NotFound::new);
        return new HandInQueryResult(submission, query.number(), assignment, handIns);
    }
}
