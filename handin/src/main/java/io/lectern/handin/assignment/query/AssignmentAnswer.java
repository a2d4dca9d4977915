package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.StudentSubmission;
import io.lectern.kernel.access.Answer;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.SpaceId;
import java.util.Map;

/**
 * An assignment as it is or was, with what the one who asks handed in for it.
 *
 * @param then what is shown
 * @param now what it is now, which must be visible as well
 */
record AssignmentAnswer(AssignmentState then, AssignmentState now, Map<AssignmentId, StudentSubmission> mine)
        implements Answer {

    @Override
    public SpaceId space() {
        return now.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return now.visibleTo(viewer) && then.visibleTo(viewer);
    }

    @Override
    public Object seenBy(Viewer viewer) {
        return then.seenBy(viewer, mine.get(then.assignment()));
    }
}
