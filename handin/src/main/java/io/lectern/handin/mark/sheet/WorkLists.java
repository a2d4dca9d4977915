package io.lectern.handin.mark.sheet;

import io.lectern.handin.AssignmentId;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All work for an assignment beside its marks, without what it says: one statement. */
@Component
public class WorkLists {
    private static final String WORK = """
            select s.student, s.submission, s.version, s.hand_in, s.number, s.handed_in_at,
                   (m.state ->> 'version')::bigint as mark_version, m.hand_in as marked_number, m.points, m.passed
            from handin.submission s left join handin.mark m on m.submission = s.submission
            where s.assignment = :assignment order by s.student""";
    private static final RowMapper<WorkToMark> ROW = new SimplePropertyRowMapper<>(WorkToMark.class);

    private final JdbcClient jdbc;

    WorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The work of everybody who ever handed in, by the ids of students. */
    public List<WorkToMark> of(AssignmentId assignment) {
        return jdbc.sql(WORK).param("assignment", assignment.value()).query(ROW).list();
    }
}
