package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.submission.query.SubmissionQuery.FindHandIn;
import io.lectern.kernel.access.DelegatingQueryResult;
import io.lectern.kernel.message.Problem.NotFound;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class HandInQueryHandler {
    private final HandInReader handIns;
    private final Assignments assignments;

    HandInQueryHandler(HandInReader handIns, Assignments assignments) {
        this.handIns = handIns;
        this.assignments = assignments;
    }

    @QueryHandler
    DelegatingQueryResult handle(FindHandIn query) {
        return handIns.find(
                query.submission(),
                transition -> HandInReader.eventOf(transition).number() == query.number(),
                true,
                transition -> view(HandInReader.eventOf(transition)));
    }

    private HandInView view(SubmissionHandedIn event) {
        var assignment = assignments.find(event.assignment()).orElseThrow(NotFound::new);
        return HandInView.of(event, assignment.scheduleOf(event.student()));
    }
}
