package io.lectern.handin.assignment.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRescheduled;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.handin.assignment.command.AssignmentCommand.CreateAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.HideAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RenameAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RescheduleAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RevealAssignment;
import io.lectern.kernel.Audience;
import io.lectern.kernel.Guarded;
import io.lectern.kernel.Note;
import io.lectern.kernel.Notice;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.Viewer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A piece of work that educators set; while it is hidden, students cannot know of it. */
@Aggregate(type = "assignment")
class Assignment implements Guarded {

    @AggregateIdentifier
    private String stream;

    private AssignmentId id;
    private SpaceId space;
    private String title;
    private Schedule schedule;
    private boolean hidden;

    @SuppressWarnings("NullAway.Init")
    Assignment() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Assignment(CreateAssignment command) {
        var brief = command.brief();
        var maxPoints = command.maxPoints();
        var schedule = command.schedule();
        apply(
                new AssignmentCreated(
                        command.assignment(),
                        command.space(),
                        command.title().text(),
                        brief == null ? null : brief.list(),
                        schedule.availableFrom(),
                        schedule.due(),
                        schedule.cutOff(),
                        maxPoints == null ? null : maxPoints.value(),
                        command.hidden()),
                told(command.assignment(), command.space(), !command.hidden()));
    }

    @CommandHandler
    void handle(RenameAssignment command) {
        var wanted = command.title().text();
        if (wanted.equals(title)) return;
        apply(new AssignmentRenamed(id, wanted, Note.textOf(command.note())), told(!hidden));
    }

    @CommandHandler
    void handle(RescheduleAssignment command) {
        var wanted = command.schedule();
        if (wanted.equals(schedule)) return;
        apply(
                new AssignmentRescheduled(
                        id, wanted.availableFrom(), wanted.due(), wanted.cutOff(), Note.textOf(command.note())),
                told(!hidden));
    }

    @CommandHandler
    void handle(RevealAssignment command) {
        if (!hidden) return;
        apply(new AssignmentRevealed(id, Note.textOf(command.note())), told(true));
    }

    @CommandHandler
    void handle(HideAssignment command) {
        if (hidden) return;
        apply(new AssignmentHidden(id, Note.textOf(command.note())), told(true));
    }

    @EventSourcingHandler
    void on(AssignmentCreated event) {
        id = event.assignment();
        stream = id.stream();
        space = event.space();
        title = event.title();
        schedule = event.schedule();
        hidden = event.hidden();
    }

    @EventSourcingHandler
    void on(AssignmentRenamed event) {
        title = event.title();
    }

    @EventSourcingHandler
    void on(AssignmentRescheduled event) {
        schedule = event.schedule();
    }

    @EventSourcingHandler
    void on(AssignmentRevealed event) {
        hidden = false;
    }

    @EventSourcingHandler
    void on(AssignmentHidden event) {
        hidden = true;
    }

    @Override
    public SpaceId space() {
        return space;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer.isEducator() || viewer.role() != null && !hidden;
    }

    private MetaData told(boolean studentsToo) {
        return told(id, space, studentsToo);
    }

    private static MetaData told(AssignmentId assignment, SpaceId space, boolean studentsToo) {
        var audience = studentsToo ? Audience.members(space) : Audience.educators(space);
        return Notice.in(space, audience).with("assignment", assignment.value()).toMetaData();
    }
}
