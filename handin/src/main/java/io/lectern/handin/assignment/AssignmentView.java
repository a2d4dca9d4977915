package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.FormerName;
import io.lectern.kernel.text.Block;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignment as educators see it. */
record AssignmentView(
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
        long version)
        implements SeenAssignment {

    static AssignmentView of(AssignmentState state) {
        return new AssignmentView(
                state.assignment(),
                state.space(),
                state.title(),
                state.brief(),
                state.schedule().availableFrom(),
                state.schedule().due(),
                state.schedule().cutOff(),
                state.maxPoints(),
                state.hidden(),
                state.archived(),
                state.gradesReleased(),
                state.version());
    }

    @Override
    public String stream() {
        return assignment.stream();
    }
}
