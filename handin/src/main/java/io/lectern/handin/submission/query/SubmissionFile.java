package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.stream.StreamHistory;

/**
 * A file that a submission refers or referred to: for the people who see the submission, and for the services that its
 * assignment names if it was handed in.
 */
record SubmissionFile(SubmissionState submission, FileId file, Assignments assignments, StreamHistory history)
        implements GuardedBy {

    @Override
    public Guarded guard() {
        return submission;
    }

    @Override
    public boolean visibleTo(Service service) {
        return assignments
                        .find(submission.assignment())
                        .filter(assignment -> assignment.names(service.id()))
                        .isPresent()
                && wasHandedIn();
    }

    private boolean wasHandedIn() {
        return history.transitions(SubmissionState.REDUCER, submission)
                .anyMatch(each -> each.event().getPayload() instanceof SubmissionHandedIn handIn
                        && handIn.files().contains(file));
    }
}
