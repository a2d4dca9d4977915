package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.id.UserId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps it at one submission per student and assignment: of two that begin at once, one fails and finds the other. */
@Component
class OwnSubmissions {
    private final JdbcClient jdbc;

    OwnSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the one place.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it is taken
     */
    void claim(SubmissionState submission) {
        jdbc.sql("""
                        insert into handin.own_submission (assignment, student, submission)
                        values (:assignment, :student, :submission)""")
                .param("assignment", submission.assignment().value())
                .param("student", submission.student().value())
                .param("submission", submission.submission().value())
                .update();
    }

    Optional<SubmissionId> of(AssignmentId assignment, UserId student) {
        return jdbc.sql("""
                        select submission from handin.own_submission
                        where assignment = :assignment and student = :student""")
                .param("assignment", assignment.value())
                .param("student", student.value())
                .query(String.class)
                .optional()
                .map(SubmissionId::of);
    }

    void clear() {
        jdbc.sql("delete from handin.own_submission").update();
    }
}
