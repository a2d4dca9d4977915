package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.handin.SubmissionEvent.HandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.Block;
import io.lectern.kernel.UserId;
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

    static HandInView of(HandedIn fact, Schedule schedule) {
        return new HandInView(
                fact.submission(),
                fact.assignment(),
                fact.student(),
                fact.number(),
                fact.content(),
                fact.handedInAt(),
                schedule.isLate(fact.handedInAt()),
                schedule.due(),
                fact.assignmentVersion(),
                fact.contentHash());
    }
}
