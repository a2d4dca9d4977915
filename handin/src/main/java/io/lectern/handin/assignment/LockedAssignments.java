package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentId;
import java.util.Optional;

/** The assignments as they are now, for events whose audience depends on one. */
public interface LockedAssignments {

    /**
     * The present state of an assignment, if there is one; it stays so until the caller's transaction has ended, so
     * that nobody is told of an event who may not see it once it is stored.
     */
    Optional<AssignmentState> findLocked(AssignmentId assignment);
}
