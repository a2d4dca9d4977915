package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.Block;
import io.lectern.kernel.FormerName;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as one of its students sees it.
 *
 * @param deadline the due time that counts for this student, or null if there is none
 * @param mine what this student handed in, or null if nothing
 */
record StudentAssignment(
        AssignmentId assignment,
        @FormerName("classroom") SpaceId space,
        String title,
        @Nullable List<Block> brief,
        @Nullable Instant availableFrom,
        @Nullable Instant due,
        @Nullable Instant cutOff,
        @Nullable BigDecimal maxPoints,
        boolean hidden,
        boolean archived,
        boolean gradesReleased,
        @Nullable Instant deadline,
        @Nullable Object mine,
        long version)
        implements Versioned {

    static StudentAssignment of(AssignmentView view) {
        return new StudentAssignment(
                view.assignment(),
                view.space(),
                view.title(),
                view.brief(),
                view.availableFrom(),
                view.due(),
                view.cutOff(),
                view.maxPoints(),
                view.hidden(),
                view.archived(),
                view.gradesReleased(),
                view.due(),
                null,
                view.version());
    }

    @Override
    public boolean variant() {
        return true;
    }
}
