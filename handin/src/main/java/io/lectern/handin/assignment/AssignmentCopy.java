package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.Extension;
import io.lectern.handin.Schedule;
import io.lectern.kernel.Block;
import io.lectern.kernel.SpaceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assignment in the making: one step of the reducer changes it before it is a value again. */
final class AssignmentCopy {
    private final AssignmentId assignment;
    private final SpaceId space;
    String title;

    @Nullable
    List<Block> brief;

    Schedule schedule;

    @Nullable
    BigDecimal maxPoints;

    boolean hidden;
    boolean archived;
    boolean gradesReleased;
    Map<String, Extension> extensions;
    long version;

    AssignmentCopy(AssignmentState of) {
        assignment = of.assignment();
        space = of.space();
        title = of.title();
        brief = of.brief();
        schedule = of.schedule();
        maxPoints = of.maxPoints();
        hidden = of.hidden();
        archived = of.archived();
        gradesReleased = of.gradesReleased();
        extensions = of.extensions();
        version = of.version();
    }

    AssignmentState done() {
        return new AssignmentState(
                assignment,
                space,
                title,
                brief,
                schedule,
                maxPoints,
                hidden,
                archived,
                gradesReleased,
                extensions,
                version);
    }
}
