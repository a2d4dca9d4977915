package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.assignment.StudentSubmission;
import io.lectern.handin.assignment.query.AssignmentQuery.FindAssignment;
import io.lectern.handin.assignment.query.AssignmentQuery.ListAssignmentHistory;
import io.lectern.handin.assignment.query.AssignmentQuery.ListAssignments;
import io.lectern.kernel.access.DelegatingQueryResult;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.Change;
import io.lectern.kernel.stream.StreamChanges;
import io.lectern.kernel.stream.StreamHistory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class AssignmentQueryHandler {
    private final Assignments assignments;
    private final AssignmentRows rows;
    private final StudentSubmissions submissions;
    private final StreamHistory history;
    private final StreamChanges changes;

    AssignmentQueryHandler(
            Assignments assignments,
            AssignmentRows rows,
            StudentSubmissions submissions,
            StreamHistory history,
            StreamChanges changes) {
        this.assignments = assignments;
        this.rows = rows;
        this.submissions = submissions;
        this.history = history;
        this.changes = changes;
    }

    @QueryHandler
    AssignmentQueryResult handle(FindAssignment query, @MetaDataValue(Metadata.ACTOR) String actor) {
        var now = now(query.assignment());
        var then = then(query, now).orElseThrow(NotFound::new);
        return new AssignmentQueryResult(then, now, () -> submissions.of(actor, List.of(now)));
    }

    @QueryHandler
    Page<AssignmentQueryResult> handle(
            ListAssignments query,
            @MetaDataValue(Metadata.ROLE) String role,
            @MetaDataValue(Metadata.ACTOR) String actor) {
        var paging = query.paging();
        var isEducator = Role.valueOf(role) == Role.EDUCATOR;
        var found = rows.part(query.space(), isEducator, paging);
        var page = Page.of(found, paging, AssignmentRow::state, AssignmentRow::cursor);
        var mine = isEducator ? Map.<AssignmentId, StudentSubmission>of() : submissions.of(actor, page.items());
        return page.map(state -> new AssignmentQueryResult(state, state, () -> mine));
    }

    @QueryHandler
    DelegatingQueryResult<Page<Change>> handle(ListAssignmentHistory query) {
        var now = now(query.assignment());
        return new DelegatingQueryResult<>(
                now, viewer -> changes.page(AssignmentState.REDUCER, now, query.paging(), viewer));
    }

    private AssignmentState now(AssignmentId assignment) {
        return assignments.find(assignment).orElseThrow(NotFound::new);
    }

    private Optional<AssignmentState> then(FindAssignment query, AssignmentState now) {
        return query.at() == null
                ? history.at(AssignmentState.REDUCER, now, query.version())
                : history.at(AssignmentState.REDUCER, now, query.at());
    }
}
