package io.lectern.handin.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as one of its students sees it.
 *
 * @param deadline the due time that counts for this student, or null if there is none
 * @param effectiveCutOff until when this student can hand in, extensions and work given back heeded, or null if always
 * @param mine what this student handed in by now, or null if nothing
 */
record StudentAssignmentView(
        @JsonUnwrapped AssignmentView assignment,
        @Nullable Instant deadline,
        @Nullable Instant effectiveCutOff,
        @Nullable StudentSubmission mine)
        implements SeenAssignment {

    @Override
    public String stream() {
        return assignment.stream();
    }

    @Override
    public long version() {
        return assignment.version();
    }

    @Override
    public boolean variant() {
        return true;
    }
}
