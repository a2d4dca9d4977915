package io.lectern.handin.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.lectern.handin.ReleaseStatus;
import io.lectern.handin.Schedule;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.SubmissionStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a student belongs to an assignment.
 *
 * @param late whether the newest hand-in came after the deadline that counts now
 * @param returnedUntil until when work that was given back is accepted again, or null if for ever
 */
public record StudentSubmission(
        SubmissionId submission,
        SubmissionStatus handIn,
        boolean late,
        ReleaseStatus release,
        @JsonIgnore @Nullable Instant returnedUntil) {

    /** Until when its student can hand in, by the times that count for them, or null if always. */
    @Nullable
    Instant effectiveCutOff(Schedule schedule) {
        return handIn == SubmissionStatus.RETURNED ? schedule.cutOffOnceReturned(returnedUntil) : schedule.cutOff();
    }
}
