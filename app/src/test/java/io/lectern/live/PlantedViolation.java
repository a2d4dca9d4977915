package io.lectern.live;

import io.lectern.handin.AssignmentId;

/**
 * What must never be: live knowing something of a context. It shows that the check of the borders sees such a thing.
 */
public class PlantedViolation {
    AssignmentId forbidden = AssignmentId.of("forbidden");
}
