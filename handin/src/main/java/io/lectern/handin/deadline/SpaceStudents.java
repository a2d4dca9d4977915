package io.lectern.handin.deadline;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.kernel.UserId;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The students whom an assignment concerns. */
@Component
class SpaceStudents {
    private static final String LEARNERS = """
            select r.student, s.hand_in is not null and s.hand_in = 'HANDED_IN' as handed_in
            from handin.roster r
            left join handin.submission s on s.assignment = :assignment and s.student = r.student
            where r.space = :space order by r.student""";
    private static final RowMapper<SpaceStudent> LEARNER = new SimplePropertyRowMapper<>(SpaceStudent.class);

    private final JdbcClient jdbc;

    SpaceStudents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A student, and whether their work is with the educators. */
    record SpaceStudent(String student, boolean handedIn) {
        UserId user() {
            return UserId.of(student);
        }
    }

    List<SpaceStudent> of(AssignmentState assignment) {
        return jdbc.sql(LEARNERS)
                .param("assignment", assignment.assignment().value())
                .param("space", assignment.space().value())
                .query(LEARNER)
                .list();
    }
}
