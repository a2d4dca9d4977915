package io.lectern.handin.submission;

import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.SubmissionId;
import java.util.Optional;

/** What whoever keeps marks says of a submission, so that work is shown with its mark and knows nothing of marking. */
public interface MarkLookup {

    /** The mark that a submission has now, if there is one. */
    Optional<MarkGiven> findOf(SubmissionId submission);
}
