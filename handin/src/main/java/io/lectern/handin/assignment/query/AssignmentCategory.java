package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.assignment.EraseAssignmentWords;
import io.lectern.handin.assignment.query.AssignmentQuery.FindAssignment;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.stream.Category;
import io.lectern.kernel.stream.StreamHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assignments, as others need to know their streams. */
@Configuration(proxyBeanMethods = false)
class AssignmentCategory {

    @Bean
    Category categoryOfAssignments(Assignments assignments, StreamHistory history) {
        return Category.of(AssignmentId.STREAM, AssignmentEvent.class)
                .state(AssignmentState.REDUCER, "assignment", "space")
                .rows("handin.assignment", "assignment")
                .find(id -> assignments.find(AssignmentId.of(id)))
                .query((id, version) -> new FindAssignment(AssignmentId.of(id), version, null))
                .files((id, file) ->
                        new BriefFile(assignments.find(AssignmentId.of(id)).orElseThrow(NotFound::new), file, history))
                .erasure((id, person) -> new EraseAssignmentWords(AssignmentId.of(id), person))
                .order(EventOrder.of(AssignmentEvent.class, event -> event.assignment().stream())
                        .on(AssignmentCreated.class, (things, event) -> things.require(event.space().stream())))
                .build();
    }
}
