package io.lectern.handin.submission.query;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.OWNER;
import static io.lectern.kernel.access.Allow.Who.SERVICE;
import static io.lectern.kernel.access.Allow.Who.STUDENT;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Scope;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.message.Paging;
import org.jspecify.annotations.Nullable;

/** What people can ask of submissions. */
sealed interface SubmissionQuery {

    /** A submission as it is now, or as it stood at a version. */
    @Allow({EDUCATOR, OWNER})
    record FindSubmission(SubmissionId submission, @Nullable Long version) implements SubmissionQuery {}

    /** The submission of the one who asks. */
    @Allow(STUDENT)
    record FindOwnSubmission(AssignmentId assignment) implements SubmissionQuery, Within {
        @Override
        public String within() {
            return assignment.stream();
        }
    }

    /** The n-th hand-in. */
    @Allow(
            value = {EDUCATOR, OWNER, SERVICE},
            scope = Scope.READ_FAT)
    record FindHandIn(SubmissionId submission, int number) implements SubmissionQuery {}

    /** What happened to a submission, by whom. */
    @Allow({EDUCATOR, OWNER})
    record ListSubmissionHistory(SubmissionId submission, Paging paging) implements SubmissionQuery {}
}
