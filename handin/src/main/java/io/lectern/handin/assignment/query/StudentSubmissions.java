package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.ReleaseStatus;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.StudentSubmission;
import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody handed in for some assignments, in one statement. */
@Component
class StudentSubmissions {
    private static final RowMapper<Found> FOUND = new SimplePropertyRowMapper<>(Found.class);
    private final JdbcClient jdbc;

    StudentSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(
            String assignment,
            String submission,
            SubmissionStatus handIn,
            Instant handedInAt,
            @Nullable Instant returnedUntil) {}

    Map<AssignmentId, StudentSubmission> of(String student, Collection<AssignmentState> assignments) {
        if (assignments.isEmpty()) return Map.of();
        var found = find(student, assignments);
        var mine = new HashMap<AssignmentId, StudentSubmission>();
        for (var assignment : assignments)
            found.stream()
                    .filter(row ->
                            row.assignment().equals(assignment.assignment().value()))
                    .forEach(row -> mine.put(assignment.assignment(), mine(row, UserId.of(student), assignment)));
        return mine;
    }

    private List<Found> find(String student, Collection<AssignmentState> assignments) {
        return jdbc.sql("""
                        select assignment, submission, hand_in, handed_in_at,
                               case when hand_in = 'RETURNED' then (state ->> 'returnedUntil')::timestamptz end
                               as returned_until from handin.submission
                        where student = :student and assignment in (:assignments)""")
                .param("student", student)
                .param(
                        "assignments",
                        assignments.stream()
                                .map(assignment -> assignment.assignment().value())
                                .toList())
                .query(FOUND)
                .list();
    }

    private static StudentSubmission mine(Found row, UserId student, AssignmentState assignment) {
        return new StudentSubmission(
                SubmissionId.of(row.submission()),
                row.handIn(),
                assignment.isLate(student, row.handedInAt()),
                ReleaseStatus.of(assignment.gradesReleased()),
                row.returnedUntil());
    }
}
