package io.lectern.handin.submission;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.id.UserId;
import java.util.Optional;

/** The submissions as they are now, for rules of other streams and to find one's own. */
public interface Submissions {

    /** The present state of a submission, if there is one. */
    Optional<SubmissionState> find(SubmissionId submission);

    /** The one submission of a student for an assignment, if there is one. */
    Optional<SubmissionId> of(AssignmentId assignment, UserId student);
}
