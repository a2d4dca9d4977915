package io.lectern.handin.mark.sheet;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.SubmissionStatus;
import io.lectern.kernel.id.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One student's work beside its mark, as the statement finds it.
 *
 * @param version of the submission
 * @param number of its newest hand-in
 * @param markVersion null if there is no mark
 * @param markedNumber the number of the hand-in that was marked
 */
public record WorkToMark(
        String student,
        String submission,
        long version,
        SubmissionStatus handIn,
        int number,
        Instant handedInAt,
        @Nullable Long markVersion,
        @Nullable Integer markedNumber,
        @Nullable BigDecimal points,
        @Nullable Boolean passed) {

    /** Whose work it is. */
    public UserId owner() {
        return UserId.of(student);
    }

    /** Names the submission. */
    public SubmissionId id() {
        return SubmissionId.of(submission);
    }

    /** Whether its student has taken it back. */
    public boolean isWithdrawn() {
        return handIn == SubmissionStatus.WITHDRAWN;
    }

    boolean isMarked() {
        return Integer.valueOf(number).equals(markedNumber);
    }
}
