package io.lectern.handin.deadline;

import static io.lectern.kernel.access.Allow.Who.SYSTEM;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the clock can want; no person may. */
sealed interface DeadlineCommand extends StreamCommand {
    /** What the names of these streams begin with; the id is that of the assignment. */
    String STREAM = "handin-deadline-";

    AssignmentId assignment();

    @Override
    default String stream() {
        return STREAM + assignment();
    }

    /** Remind students. */
    @Allow(SYSTEM)
    record AnnounceDueSoon(AssignmentId assignment, SpaceId space, Instant due, List<UserId> students)
            implements DeadlineCommand {}

    /** Say that it is closed, for some students or, if none are named, for everybody. */
    @Allow(SYSTEM)
    record AnnounceClosed(
            AssignmentId assignment,
            SpaceId space,
            Instant cutOff,
            @Nullable List<UserId> students) implements DeadlineCommand {}
}
