package io.lectern.handin.assignment.query;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRows extends JpaRepository<AssignmentRow, String> {

    @Query("""
            from AssignmentRow a
            where a.space = :space and (a.studentsSeeIt = true or :hiddenToo = true)
            and (a.createdAt > :time or a.createdAt = :time and a.assignment > :id)
            order by a.createdAt, a.assignment""")
    List<AssignmentRow> inSpace(String space, boolean hiddenToo, Instant time, String id, Limit limit);
}
