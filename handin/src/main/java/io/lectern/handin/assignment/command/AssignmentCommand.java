package io.lectern.handin.assignment.command;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Note;
import io.lectern.kernel.text.RefersToFiles;
import io.lectern.kernel.text.Title;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
            @Nullable MaxPoints maxPoints,
            boolean hidden)
            implements AssignmentCommand, InSpace, RefersToFiles {

        @Override
        public Collection<Block> referringBlocks() {
            return brief == null ? List.of() : brief.list();
        }

        AssignmentCreated toEvent() {
            return new AssignmentCreated(
                    assignment,
                    space,
                    title.text(),
                    brief == null ? null : brief.list(),
                    schedule.availableFrom(),
                    schedule.due(),
                    schedule.cutOff(),
                    MaxPoints.valueOf(maxPoints),
                    hidden);
        }
    }

    /** Call it otherwise. */
    @Allow(EDUCATOR)
    record RenameAssignment(
            AssignmentId assignment, Title title, @Nullable Note note) implements AssignmentCommand {}

    /** Ask for something else, or for nothing in particular. */
    @Allow(EDUCATOR)
    record RewriteBrief(
            AssignmentId assignment,
            @Nullable Blocks brief,
            @Nullable Note note) implements AssignmentCommand, RefersToFiles {

        @Nullable
        List<Block> blocks() {
            return brief == null ? null : brief.list();
        }

        @Override
        public Collection<Block> referringBlocks() {
            return brief == null ? List.of() : brief.list();
        }
    }

    /** Give other points at most, or none. */
    @Allow(EDUCATOR)
    record ChangePoints(
            AssignmentId assignment,
            @Nullable MaxPoints maxPoints,
            @Nullable Note note) implements AssignmentCommand {}

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

    /** Put it away. */
    @Allow(EDUCATOR)
    record ArchiveAssignment(
            AssignmentId assignment, @Nullable Note note) implements AssignmentCommand {}

    /** Take it into use again. */
    @Allow(EDUCATOR)
    record RestoreAssignment(
            AssignmentId assignment, @Nullable Note note) implements AssignmentCommand {}

    /** Give one student more time. */
    @Allow(EDUCATOR)
    record GrantExtension(AssignmentId assignment, UserId student, Instant until, Note reason)
            implements AssignmentCommand {}

    /** Give one student no more time than the others. */
    @Allow(EDUCATOR)
    record RevokeExtension(AssignmentId assignment, UserId student) implements AssignmentCommand {}

    /** Have services asked about each hand-in, these and no others. */
    @Unconditional
    @Allow(EDUCATOR)
    record NameServices(AssignmentId assignment, NamedServices services) implements AssignmentCommand {}

    /** Let students see their marks. */
    @Allow(EDUCATOR)
    record ReleaseGrades(AssignmentId assignment) implements AssignmentCommand {}

    /** Let students see no marks. */
    @Allow(EDUCATOR)
    record HoldGrades(AssignmentId assignment) implements AssignmentCommand {}
}
