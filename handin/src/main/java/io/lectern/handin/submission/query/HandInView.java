package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hand-in as it was made, which never changes; whether it is late, the deadline that counts now decides.
 *
 * @param deadline the due time that counts now for this student, or null if there is none
 */
record HandInView(
        SubmissionId submission,
        AssignmentId assignment,
        UserId student,
        int number,
        List<Block> content,
        Instant handedInAt,
        boolean late,
        @Nullable Instant deadline,
        long assignmentVersion,
        String contentHash) {

    static HandInView of(SubmissionHandedIn event, Schedule schedule) {
        return new HandInView(
                event.submission(),
                event.assignment(),
                event.student(),
                event.number(),
                event.content(),
                event.handedInAt(),
                schedule.isLate(event.handedInAt()),
                schedule.due(),
                event.assignmentVersion(),
                event.contentHash());
    }
}
