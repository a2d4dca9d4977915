package io.lectern.handin.deadline;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.kernel.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The students whom an assignment concerns. */
@Component
class AssignmentStudents {
    private static final String STUDENTS = """
            select r.student, s.hand_in is not null and s.hand_in = 'HANDED_IN' as handed_in,
                   s.hand_in is not null and s.hand_in = 'RETURNED' as returned,
                   case when s.hand_in = 'RETURNED' then (s.state ->> 'returnedUntil')::timestamptz end
                   as returned_until
            from handin.roster r
            left join handin.submission s on s.assignment = :assignment and s.student = r.student
            where r.space = :space order by r.student""";
    private static final RowMapper<AssignmentStudent> STUDENT = new SimplePropertyRowMapper<>(AssignmentStudent.class);

    private final JdbcClient jdbc;

    AssignmentStudents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A student.
     *
     * @param handedIn whether their work is with the educators
     * @param returned whether it was given back for revision
     * @param returnedUntil until when it is accepted again then, or null if for ever
     */
    record AssignmentStudent(
            String student,
            boolean handedIn,
            boolean returned,
            @Nullable Instant returnedUntil) {
        UserId user() {
            return UserId.of(student);
        }

        /** Until when they can hand in, or null if always. */
        @Nullable
        Instant effectiveCutOff(AssignmentState assignment) {
            var schedule = assignment.scheduleOf(user());
            return returned ? schedule.cutOffOnceReturned(returnedUntil) : schedule.cutOff();
        }
    }

    StudentSchedules of(AssignmentState assignment) {
        var students = jdbc.sql(STUDENTS)
                .param("assignment", assignment.assignment().value())
                .param("space", assignment.space().value())
                .query(STUDENT)
                .list();
        return new StudentSchedules(assignment, students);
    }
}
