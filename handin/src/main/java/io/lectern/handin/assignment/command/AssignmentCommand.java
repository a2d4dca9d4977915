package io.lectern.handin.assignment.command;

import static io.lectern.kernel.Allow.Who.EDUCATOR;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.kernel.Allow;
import io.lectern.kernel.Blocks;
import io.lectern.kernel.InSpace;
import io.lectern.kernel.Note;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.StreamCommand;
import io.lectern.kernel.Title;
import org.jspecify.annotations.Nullable;

/** What people can want of an assignment. */
sealed interface AssignmentCommand extends StreamCommand {
    AssignmentId assignment();

    @Override
    default String stream() {
        return assignment().stream();
    }

    /** Set an assignment, hidden from students or not. */
    @Allow(EDUCATOR)
    record CreateAssignment(
            AssignmentId assignment,
            SpaceId space,
            Title title,
            @Nullable Blocks brief,
            Schedule schedule,
            @Nullable Points maxPoints,
            boolean hidden)
            implements AssignmentCommand, InSpace {}

    /** Call it otherwise. */
    @Allow(EDUCATOR)
    record RenameAssignment(
            AssignmentId assignment, Title title, @Nullable Note note) implements AssignmentCommand {}

    /** Give it other times. */
    @Allow(EDUCATOR)
    record RescheduleAssignment(
            AssignmentId assignment,
            Schedule schedule,
            @Nullable Note note) implements AssignmentCommand {}

    /** Let students see it. */
    @Allow(EDUCATOR)
    record RevealAssignment(
            AssignmentId assignment, @Nullable Note note) implements AssignmentCommand {}

    /** Take it out of the students' sight. */
    @Allow(EDUCATOR)
    record HideAssignment(AssignmentId assignment, @Nullable Note note) implements AssignmentCommand {}
}
