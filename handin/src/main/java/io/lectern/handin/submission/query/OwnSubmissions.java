package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.replay.ViewStatements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps it at one submission per student and assignment: of two that begin at once, one fails and finds the other. */
@Component
class OwnSubmissions {
    private final JdbcClient jdbc;
    private final ViewStatements statements;

    OwnSubmissions(JdbcClient jdbc, ViewStatements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    /**
     * Takes the one place.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it is taken
     */
    void claim(SubmissionState submission) {
        var sql = """
                insert into handin.own_submission (assignment, student, submission)
                values (:assignment, :student, :submission)""";
        statements.update(
                "handin.own_submission",
                submission.submission(),
                sql,
                Map.of(
                        "assignment",
                        submission.assignment().value(),
                        "student",
                        submission.student().value(),
                        "submission",
                        submission.submission().value()));
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

    List<SubmissionId> of(UserId student) {
        return jdbc
                .sql("select submission from handin.own_submission where student = :student order by submission")
                .param("student", student.value())
                .query(String.class)
                .list()
                .stream()
                .map(SubmissionId::of)
                .toList();
    }

    void clear() {
        jdbc.sql("delete from handin.own_submission").update();
    }
}
