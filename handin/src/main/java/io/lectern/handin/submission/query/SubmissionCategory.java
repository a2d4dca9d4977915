package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.submission.EraseSubmission;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.handin.submission.query.SubmissionQuery.FindSubmission;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.stream.Category;
import io.lectern.kernel.stream.StreamHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Submissions, as others need to know their streams. */
@Configuration(proxyBeanMethods = false)
class SubmissionCategory {

    @Bean
    Category categoryOfSubmissions(Submissions submissions, Assignments assignments, StreamHistory history) {
        return Category.of(SubmissionId.STREAM, SubmissionEvent.class)
                .state(SubmissionState.REDUCER, "submission", "assignment", "student", "marking", "release")
                .rows("handin.submission", "submission")
                .find(id -> submissions.find(SubmissionId.of(id)))
                .query((id, version) -> new FindSubmission(SubmissionId.of(id), version))
                .files((id, file) -> new SubmissionFile(
                        submissions.find(SubmissionId.of(id)).orElseThrow(NotFound::new), file, assignments, history))
                .erasure((id, person) -> new EraseSubmission(SubmissionId.of(id)))
                .order(EventOrder.of(SubmissionEvent.class, event -> event.submission().stream())
                        .on(SubmissionHandedIn.class, (things, event) -> things.require(event.assignment().stream())))
                .build();
    }
}
