package io.lectern.handin.assignment.query;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.assignment.FindServices;
import io.lectern.kernel.access.DelegatingQueryResult;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.StreamHistory;
import io.lectern.kernel.stream.VersionedResult;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ServicesQueryHandler {
    private final Assignments assignments;
    private final StreamHistory history;

    ServicesQueryHandler(Assignments assignments, StreamHistory history) {
        this.assignments = assignments;
        this.history = history;
    }

    @QueryHandler
    DelegatingQueryResult<VersionedResult<ServicesView>> handle(FindServices query) {
        var now = assignments.find(query.assignment()).orElseThrow(NotFound::new);
        var then = history.at(AssignmentState.REDUCER, now, query.version()).orElseThrow(NotFound::new);
        return new DelegatingQueryResult<>(
                now, viewer -> new VersionedResult<>(ServicesView.of(then), then.stream(), then.version()));
    }
}
