package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionEvent.HandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.Block;
import io.lectern.kernel.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One hand-in as it was made; it never changes. */
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

    static HandInView of(HandedIn fact) {
        return new HandInView(
                fact.submission(),
                fact.assignment(),
                fact.student(),
                fact.number(),
                fact.content(),
                fact.handedInAt(),
                fact.late(),
                fact.deadline(),
                fact.assignmentVersion(),
                fact.contentHash());
    }
}
