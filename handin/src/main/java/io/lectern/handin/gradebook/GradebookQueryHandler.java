package io.lectern.handin.gradebook;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.gradebook.GradebookMessage.ExportGrades;
import io.lectern.handin.gradebook.GradebookMessage.ListSubmissions;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.privacy.People;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class GradebookQueryHandler {
    private final Assignments assignments;
    private final Gradebook gradebook;
    private final People people;

    GradebookQueryHandler(Assignments assignments, Gradebook gradebook, People people) {
        this.assignments = assignments;
        this.gradebook = gradebook;
        this.people = people;
    }

    @QueryHandler
    Page<GradebookEntry> handle(ListSubmissions query) {
        return gradebook.of(find(query.assignment()), query.paging());
    }

    @QueryHandler
    String handle(ExportGrades query, @MetaDataValue(Metadata.ACTOR) String actor) {
        var educator = new Viewer(UserId.of(actor), Role.EDUCATOR);
        var assignment = find(query.assignment());
        var rows = gradebook.all(assignment);
        var students = rows.stream().map(each -> UserId.of(each.row().student()));
        return MarksCsv.of(rows, educator, people.names(assignment.space(), students.toList()));
    }

    private AssignmentState find(AssignmentId assignment) {
        return assignments.find(assignment).orElseThrow(NotFound::new);
    }
}
