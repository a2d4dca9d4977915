package io.lectern.handin.assignment.query;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.view.ViewRows;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRows extends JpaRepository<AssignmentRow, String>, ViewRows<AssignmentRow, String> {

    @NativeQuery("""
            select * from handin.assignment
            where space = :space and (students_see_it or :hiddenToo) and (created_at, assignment) > (:time, :id)
            order by created_at, assignment limit :limit""")
    List<AssignmentRow> inSpace(String space, boolean hiddenToo, Instant time, String id, int limit);

    @NativeQuery("""
            select * from handin.assignment
            where space = :space and (students_see_it or :hiddenToo) and (created_at, assignment) < (:time, :id)
            order by created_at desc, assignment desc limit :limit""")
    List<AssignmentRow> newestInSpace(String space, boolean hiddenToo, Instant time, String id, int limit);

    default List<AssignmentRow> part(SpaceId space, boolean hiddenToo, Paging paging) {
        var from = Cursor.of(paging);
        return paging.newestFirst()
                ? newestInSpace(space.value(), hiddenToo, from.time(), from.id(), paging.rowsToRead())
                : inSpace(space.value(), hiddenToo, from.time(), from.id(), paging.rowsToRead());
    }

    @Modifying
    @Query("update AssignmentRow set state = :state, studentsSeeIt = :studentsSeeIt where assignment = :assignment")
    int update(String assignment, AssignmentState state, boolean studentsSeeIt);

    @NativeQuery("select cast(state as text) from handin.assignment where assignment = :assignment for share")
    Optional<String> lock(String assignment);

    @NativeQuery("select 1 from handin.assignment where assignment = :assignment for no key update")
    Optional<Integer> lockForChange(String assignment);

    @NativeQuery("select * from handin.assignment where space in (:spaces) order by created_at, assignment")
    List<AssignmentRow> inSpaces(Collection<String> spaces);
}
