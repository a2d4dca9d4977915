package io.lectern.handin.submission;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.SubmissionStatus;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Versioned;
import io.lectern.kernel.text.Block;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A submission as its student and the educators see it, each with as much of the mark as they may see. */
public record SubmissionView(
        SubmissionId submission,
        AssignmentId assignment,
        UserId student,
        SubmissionStatus handIn,
        int number,
        List<Block> content,
        Instant handedInAt,
        boolean late,
        long assignmentVersion,
        @Nullable List<Block> returnNote,
        @JsonUnwrapped VisibleMark mark,
        long version)
        implements Versioned {

    static SubmissionView of(SubmissionState state, boolean late, VisibleMark mark) {
        var latest = state.latest();
        return new SubmissionView(
                latest.submission(),
                latest.assignment(),
                latest.student(),
                state.handIn(),
                latest.number(),
                latest.content(),
                latest.handedInAt(),
                late,
                latest.assignmentVersion(),
                state.returnNote(),
                mark,
                state.version());
    }

    @Override
    public String stream() {
        return submission.stream();
    }

    @Override
    public boolean variant() {
        return true;
    }
}
