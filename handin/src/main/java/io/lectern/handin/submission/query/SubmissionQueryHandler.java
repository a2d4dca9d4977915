package io.lectern.handin.submission.query;

import io.lectern.handin.ReleaseStatus;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.submission.MarkLookup;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.handin.submission.query.SubmissionQuery.FindOwnSubmission;
import io.lectern.handin.submission.query.SubmissionQuery.FindSubmission;
import io.lectern.handin.submission.query.SubmissionQuery.ListSubmissionHistory;
import io.lectern.kernel.access.DelegatingQueryResult;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.Change;
import io.lectern.kernel.stream.StreamChanges;
import io.lectern.kernel.stream.StreamHistory;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class SubmissionQueryHandler {
    private final Submissions submissions;
    private final Assignments assignments;
    private final MarkLookup marks;
    private final StreamHistory history;
    private final StreamChanges changes;

    SubmissionQueryHandler(
            Submissions submissions,
            Assignments assignments,
            MarkLookup marks,
            StreamHistory history,
            StreamChanges changes) {
        this.submissions = submissions;
        this.assignments = assignments;
        this.marks = marks;
        this.history = history;
        this.changes = changes;
    }

    @QueryHandler
    SubmissionQueryResult handle(FindSubmission query) {
        return result(history.at(SubmissionState.REDUCER, now(query.submission()), query.version())
                .orElseThrow(NotFound::new));
    }

    @QueryHandler
    SubmissionQueryResult handle(FindOwnSubmission query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return result(submissions
                .of(query.assignment(), UserId.of(actor))
                .flatMap(submissions::find)
                .orElseThrow(NotFound::new));
    }

    @QueryHandler
    DelegatingQueryResult<Page<Change>> handle(ListSubmissionHistory query) {
        var now = now(query.submission());
        return new DelegatingQueryResult<>(
                now, viewer -> changes.page(SubmissionState.REDUCER, now, query.paging(), viewer));
    }

    private SubmissionState now(SubmissionId submission) {
        return submissions.find(submission).orElseThrow(NotFound::new);
    }

    private SubmissionQueryResult result(SubmissionState submission) {
        var mark = marks.findOf(submission.submission()).orElse(null);
        var assignment = assignments.find(submission.assignment()).orElseThrow(NotFound::new);
        var late = assignment.isLate(submission.student(), submission.latest().handedInAt());
        return new SubmissionQueryResult(submission, late, mark, ReleaseStatus.of(assignment.gradesReleased()));
    }
}
