package io.lectern.handin.mark.query;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.Marks;
import org.springframework.stereotype.Component;

/** Which version of a mark its student may see now. */
@Component
class ReleasedVersions {
    private static final long NONE = -1;

    private final Marks marks;
    private final Assignments assignments;

    ReleasedVersions(Marks marks, Assignments assignments) {
        this.marks = marks;
        this.assignments = assignments;
    }

    /** The present version, or one that there is not while marks are held. */
    long find(SubmissionId submission) {
        return marks.find(submission)
                .filter(this::isReleased)
                .map(MarkState::version)
                .orElse(NONE);
    }

    private boolean isReleased(MarkState mark) {
        return assignments
                .find(mark.latest().assignment())
                .map(AssignmentState::gradesReleased)
                .orElse(false);
    }
}
