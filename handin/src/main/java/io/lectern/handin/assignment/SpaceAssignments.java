package io.lectern.handin.assignment;

import io.lectern.kernel.id.SpaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The assignments of whole spaces, as they are now. */
public interface SpaceAssignments {

    /** All of some spaces, hidden and archived ones too, the oldest first. */
    List<CreatedAssignment> in(Collection<SpaceId> spaces);

    /**
     * One of them.
     *
     * @param at when it was created
     */
    record CreatedAssignment(AssignmentState state, Instant at) {}
}
