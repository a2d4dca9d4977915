package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.FindServices;
import io.lectern.handin.assignment.query.AssignmentQuery.FindAssignment;
import io.lectern.handin.assignment.query.AssignmentQuery.ListAssignmentHistory;
import io.lectern.handin.assignment.query.AssignmentQuery.ListAssignments;
import io.lectern.handin.assignment.query.AssignmentQuery.ListExtensions;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Queries;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssignmentViewController {
    private final Queries queries;

    AssignmentViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/assignments/{assignment}")
    Object find(
            @PathVariable AssignmentId assignment,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Instant at) {
        if (version != null && at != null) throw new Invalid("at", "cannot be asked for together with version");
        return queries.ask(new FindAssignment(assignment, version, at));
    }

    @GetMapping("/api/spaces/{space}/assignments")
    Object list(@PathVariable SpaceId space, Paging paging) {
        return queries.ask(new ListAssignments(space, paging));
    }

    @GetMapping("/api/assignments/{assignment}/history")
    Object history(@PathVariable AssignmentId assignment, Paging paging) {
        return queries.ask(new ListAssignmentHistory(assignment, paging));
    }

    @GetMapping("/api/assignments/{assignment}/services")
    Object services(@PathVariable AssignmentId assignment) {
        return queries.ask(new FindServices(assignment, null));
    }

    @GetMapping("/api/assignments/{assignment}/extensions")
    Object extensions(@PathVariable AssignmentId assignment, Paging paging) {
        return queries.ask(new ListExtensions(assignment, paging));
    }
}
