package io.lectern.handin.mark;

import io.lectern.handin.SubmissionId;
import java.util.Optional;

/** The marks as they are now, to show them beside the work. */
public interface Marks {

    /** The mark of a submission, if there is one. */
    Optional<MarkState> find(SubmissionId submission);
}
