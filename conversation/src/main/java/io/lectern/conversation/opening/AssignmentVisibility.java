package io.lectern.conversation.opening;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.id.SpaceId;

/**
 * What students can see of an assignment.
 *
 * @param seen whether they could ever see it
 */
record AssignmentVisibility(
        AssignmentId assignment, SpaceId space, String title, boolean hidden, boolean archived, boolean seen) {

    AssignmentVisibility called(String name) {
        return new AssignmentVisibility(assignment, space, name, hidden, archived, seen);
    }

    AssignmentVisibility hidden(boolean now) {
        return new AssignmentVisibility(assignment, space, title, now, archived, seen || !now && !archived);
    }

    AssignmentVisibility archived(boolean now) {
        return new AssignmentVisibility(assignment, space, title, hidden, now, seen || !hidden && !now);
    }
}
