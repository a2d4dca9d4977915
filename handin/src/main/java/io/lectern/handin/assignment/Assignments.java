package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentId;
import java.util.Optional;

/** The assignments as they are now, for rules of other streams that depend on one. */
public interface Assignments {

    /** The present state of an assignment, if there is one. */
    Optional<AssignmentState> find(AssignmentId assignment);
}
