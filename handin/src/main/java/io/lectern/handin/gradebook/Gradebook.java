package io.lectern.handin.gradebook;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where students of the space, and former members who handed in, stand with an assignment; one statement. */
@Component
class Gradebook {
    private static final String ROWS = """
            select coalesce(r.student, s.student) as student, r.student is null as former, s.submission, s.version,
                   coalesce(s.hand_in, 'NONE') as hand_in, s.number, s.handed_in_at,
                   m.hand_in as marked_hand_in, m.points, m.passed, :released as released
            from (select student from handin.roster where space = :space) r
            full join (select * from handin.submission where assignment = :assignment) s on s.student = r.student
            left join handin.mark m on m.submission = s.submission
            where coalesce(r.student, s.student) > :after
            order by 1 limit :limit""";
    private static final int ALL = Integer.MAX_VALUE;
    private static final RowMapper<GradebookRow> ROW = new SimplePropertyRowMapper<>(GradebookRow.class);

    private final JdbcClient jdbc;

    Gradebook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<GradebookEntry> of(AssignmentState assignment, Paging paging) {
        var after = Cursor.parse(paging.after()).id();
        return Page.of(
                rows(assignment, after, paging.rowsToRead()),
                paging,
                row -> GradebookEntry.of(row, assignment),
                GradebookRow::cursor);
    }

    List<GradebookEntry> all(AssignmentState assignment) {
        return rows(assignment, "", ALL).stream()
                .map(row -> GradebookEntry.of(row, assignment))
                .toList();
    }

    private List<GradebookRow> rows(AssignmentState assignment, String after, int limit) {
        return jdbc.sql(ROWS)
                .param("space", assignment.space().value())
                .param("assignment", assignment.assignment().value())
                .param("released", assignment.gradesReleased())
                .param("after", after)
                .param("limit", limit)
                .query(ROW)
                .list();
    }
}
