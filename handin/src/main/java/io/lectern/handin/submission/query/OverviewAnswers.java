package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.submission.query.SubmissionQuery.ExportGrades;
import io.lectern.handin.submission.query.SubmissionQuery.ListSubmissions;
import io.lectern.kernel.Metadata;
import io.lectern.kernel.Page;
import io.lectern.kernel.People;
import io.lectern.kernel.Problem.NotFound;
import io.lectern.kernel.Role;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Viewer;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class OverviewAnswers {
    private final Assignments assignments;
    private final Overview overview;
    private final People people;

    OverviewAnswers(Assignments assignments, Overview overview, People people) {
        this.assignments = assignments;
        this.overview = overview;
        this.people = people;
    }

    @QueryHandler
    Page<Standing> handle(ListSubmissions query) {
        return overview.of(find(query.assignment()), query.paging());
    }

    @QueryHandler
    String handle(ExportGrades query, @MetaDataValue(Metadata.ACTOR) String actor) {
        var educator = new Viewer(UserId.of(actor), Role.EDUCATOR);
        var rows = overview.all(find(query.assignment()));
        var students = rows.stream().map(each -> UserId.of(each.row().student()));
        return GradeTable.of(rows, educator, people.names(students.toList()));
    }

    private AssignmentState find(AssignmentId assignment) {
        return assignments.find(assignment).orElseThrow(NotFound::new);
    }
}
