package io.lectern.handin;

import io.lectern.kernel.id.SpaceId;
import java.util.Optional;

/** Says for other contexts when students saw an assignment for the first time. */
public interface AssignmentReveals {

    /**
     * An assignment as one of its events left it.
     *
     * @param title as it was called then
     */
    record RevealedAssignment(AssignmentId assignment, SpaceId space, String title) {}

    /**
     * The assignment, if it was this event that let students see it and they never could before.
     *
     * @param version the event's sequence number
     */
    Optional<RevealedAssignment> firstBy(AssignmentId assignment, long version);
}
