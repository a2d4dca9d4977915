package io.lectern.handin.deadline;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assignments of which there may be something to announce. */
@Component
class OpenAssignments {
    private final JdbcClient jdbc;
    private final Assignments assignments;

    OpenAssignments(JdbcClient jdbc, Assignments assignments) {
        this.jdbc = jdbc;
        this.assignments = assignments;
    }

    /** Those that students see and that were not over for everybody at a time. */
    Stream<AssignmentState> at(Instant time) {
        return jdbc
                .sql("select assignment from handin.assignment where students_see_it")
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> assignments.find(AssignmentId.of(id)).stream())
                .filter(assignment -> !isOver(assignment, time));
    }

    /** With an extension somebody may still have time. */
    private static boolean isOver(AssignmentState assignment, Instant time) {
        return assignment.extensions().isEmpty() && assignment.schedule().isOver(time);
    }
}
