package io.lectern.handin.assignment.query;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.STUDENT;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.StreamQuery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What people can ask of assignments. */
sealed interface AssignmentQuery {

    /** An assignment as it is now, or as it stood at a version or at a time. */
    @Allow({EDUCATOR, STUDENT})
    record FindAssignment(
            AssignmentId assignment,
            @Nullable Long version,
            @Nullable Instant at) implements AssignmentQuery, StreamQuery {
        @Override
        public String stream() {
            return assignment.stream();
        }
    }

    /** The assignments of a space, oldest first. */
    @Allow({EDUCATOR, STUDENT})
    record ListAssignments(SpaceId space, Paging paging) implements AssignmentQuery, InSpace {}

    /** What changed in an assignment, by whom and why. */
    @Allow({EDUCATOR, STUDENT})
    record ListAssignmentHistory(AssignmentId assignment, Paging paging) implements AssignmentQuery {}

    /** Who has more time, until when and why. */
    @Allow(EDUCATOR)
    record ListExtensions(AssignmentId assignment, Paging paging) implements AssignmentQuery, Within {
        @Override
        public String within() {
            return assignment.stream();
        }
    }
}
