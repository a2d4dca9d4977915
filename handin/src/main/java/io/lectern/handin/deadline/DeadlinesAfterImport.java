package io.lectern.handin.deadline;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.kernel.stream.AfterImport;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has each assignment that students see checked once when an imported store is first served: that announces what came
 * meanwhile and was not announced, and sets the next time.
 */
@Component
class DeadlinesAfterImport implements AfterImport {
    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final DeadlineScheduler scheduler;

    DeadlinesAfterImport(JdbcClient jdbc, Assignments assignments, DeadlineScheduler scheduler) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.scheduler = scheduler;
    }

    @Override
    public Set<String> tables() {
        return Set.of(DeadlineScheduler.TABLE);
    }

    @Override
    public void make(Instant told) {
        var seen = jdbc.sql("select assignment from handin.assignment where students_see_it")
                .query(String.class)
                .list();
        for (var id : seen)
            assignments
                    .find(AssignmentId.of(id))
                    .filter(assignment -> !isOver(assignment, told))
                    .ifPresent(assignment -> scheduler.schedule(assignment.assignment(), assignment.version()));
    }

    /** With an extension somebody may still have time. */
    private static boolean isOver(AssignmentState assignment, Instant told) {
        return assignment.extensions().isEmpty() && assignment.schedule().isOver(told);
    }
}
