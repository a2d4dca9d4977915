package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.text.Block;
import java.time.Instant;
import java.util.List;

/** One hand-in as a service that checks it sees it, which is not told whose it is. */
record CheckedHandInView(
        SubmissionId submission,
        AssignmentId assignment,
        int number,
        List<Block> content,
        Instant handedInAt,
        boolean late,
        long assignmentVersion) {

    static CheckedHandInView of(SubmissionHandedIn event, Schedule schedule) {
        return new CheckedHandInView(
                event.submission(),
                event.assignment(),
                event.number(),
                event.content(),
                event.handedInAt(),
                schedule.isLate(event.handedInAt()),
                event.assignmentVersion());
    }
}
