package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.SeenAssignment;
import io.lectern.handin.assignment.StudentSubmission;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.QueryResult;
import io.lectern.kernel.access.Viewer;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An assignment as it is or was, with what the one who asks handed in for it.
 *
 * @param then what is shown
 * @param now what it is now, which must be visible as well
 * @param mine finds what a student handed in; nobody asks for an educator's
 */
record AssignmentQueryResult(
        AssignmentState then, AssignmentState now, Supplier<Map<AssignmentId, StudentSubmission>> mine)
        implements QueryResult, GuardedBy {

    @Override
    public Guarded guard() {
        return now;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return now.visibleTo(viewer) && then.visibleTo(viewer);
    }

    @Override
    public SeenAssignment seenBy(Viewer viewer) {
        return viewer.isEducator()
                ? then.seenBy(viewer)
                : then.seenBy(viewer, mine.get().get(then.assignment()));
    }
}
