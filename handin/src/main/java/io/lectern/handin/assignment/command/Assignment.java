package io.lectern.handin.assignment.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentEvent.AssignmentArchived;
import io.lectern.handin.AssignmentEvent.AssignmentBriefRewritten;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentPointsChanged;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRescheduled;
import io.lectern.handin.AssignmentEvent.AssignmentRestored;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentEvent.AssignmentWordsErased;
import io.lectern.handin.AssignmentEvent.ExtensionGranted;
import io.lectern.handin.AssignmentEvent.ExtensionRevoked;
import io.lectern.handin.AssignmentEvent.GradesHeld;
import io.lectern.handin.AssignmentEvent.GradesReleased;
import io.lectern.handin.AssignmentEvent.ServicesNamed;
import io.lectern.handin.Extension;
import io.lectern.handin.assignment.AssignmentLock;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.EraseAssignmentWords;
import io.lectern.handin.assignment.command.AssignmentCommand.ArchiveAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.ChangePoints;
import io.lectern.handin.assignment.command.AssignmentCommand.CreateAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.GrantExtension;
import io.lectern.handin.assignment.command.AssignmentCommand.HideAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.HoldGrades;
import io.lectern.handin.assignment.command.AssignmentCommand.NameServices;
import io.lectern.handin.assignment.command.AssignmentCommand.ReleaseGrades;
import io.lectern.handin.assignment.command.AssignmentCommand.RenameAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RescheduleAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RestoreAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RevealAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RevokeExtension;
import io.lectern.handin.assignment.command.AssignmentCommand.RewriteBrief;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.stream.CachedAggregates;
import io.lectern.kernel.text.Note;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A piece of work that educators set; while it is hidden or archived, students cannot know of it. */
@Aggregate(type = "assignment", cache = CachedAggregates.CACHE)
class Assignment implements GuardedBy {

    @AggregateIdentifier
    private String stream;

    private AssignmentState now;

    @SuppressWarnings("NullAway.Init")
    Assignment() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Assignment(CreateAssignment command) {
        this(command.toEvent());
    }

    /** One that begins in the course of something else. */
    @SuppressWarnings("NullAway.Init")
    Assignment(AssignmentCreated event) {
        var audience = event.hidden() ? Audience.educators(event.space()) : Audience.members(event.space());
        publish(event, event.space(), audience);
    }

    @CommandHandler
    void handle(RenameAssignment command) {
        var wanted = command.title().text();
        if (!wanted.equals(now.title()))
            publish(new AssignmentRenamed(now.assignment(), wanted, Note.textOf(command.note())));
    }

    @CommandHandler
    void handle(RewriteBrief command) {
        var wanted = command.blocks();
        if (!Objects.equals(wanted, now.brief()))
            publish(new AssignmentBriefRewritten(now.assignment(), wanted, Note.textOf(command.note())));
    }

    @CommandHandler
    void handle(ChangePoints command) {
        var wanted = MaxPoints.valueOf(command.maxPoints());
        if (!Objects.equals(wanted, now.maxPoints()))
            publish(new AssignmentPointsChanged(now.assignment(), wanted, Note.textOf(command.note())));
    }

    @CommandHandler
    void handle(RescheduleAssignment command) {
        var wanted = command.schedule();
        if (!wanted.equals(now.schedule()))
            publish(new AssignmentRescheduled(
                    now.assignment(),
                    wanted.availableFrom(),
                    wanted.due(),
                    wanted.cutOff(),
                    Note.textOf(command.note())));
    }

    @CommandHandler
    void handle(RevealAssignment command) {
        if (now.hidden())
            publish(new AssignmentRevealed(now.assignment(), Note.textOf(command.note())), !now.archived());
    }

    @CommandHandler
    void handle(HideAssignment command) {
        if (!now.hidden())
            publish(new AssignmentHidden(now.assignment(), Note.textOf(command.note())), !now.archived());
    }

    @CommandHandler
    void handle(ArchiveAssignment command) {
        if (!now.archived())
            publish(new AssignmentArchived(now.assignment(), Note.textOf(command.note())), !now.hidden());
    }

    @CommandHandler
    void handle(RestoreAssignment command) {
        if (now.archived())
            publish(new AssignmentRestored(now.assignment(), Note.textOf(command.note())), !now.hidden());
    }

    @CommandHandler
    void handle(GrantExtension command, Memberships memberships) {
        var student = command.student();
        var wanted = new Extension(command.until(), command.reason().text());
        if (wanted.equals(now.extensions().get(student.value()))) return;
        if (memberships.roleOf(student, now.space()).orElse(null) != Role.STUDENT)
            throw new RuleBroken("An extension can be given to students of this space only");
        publishForStudent(new ExtensionGranted(now.assignment(), student, wanted.until(), wanted.reason()), student);
    }

    @CommandHandler
    void handle(RevokeExtension command) {
        var student = command.student();
        if (now.extensions().containsKey(student.value()))
            publishForStudent(new ExtensionRevoked(now.assignment(), student), student);
    }

    @CommandHandler
    void handle(NameServices command) {
        var wanted = command.services().purposes();
        if (!wanted.equals(now.services())) publish(new ServicesNamed(now.assignment(), wanted), false);
    }

    @CommandHandler
    void handle(ReleaseGrades command, AssignmentLock lock) {
        lock.acquire(now.assignment());
        if (!now.gradesReleased()) publish(new GradesReleased(now.assignment()));
    }

    @CommandHandler
    void handle(HoldGrades command, AssignmentLock lock) {
        lock.acquire(now.assignment());
        if (now.gradesReleased()) publish(new GradesHeld(now.assignment()));
    }

    @CommandHandler
    void handle(EraseAssignmentWords command) {
        publish(new AssignmentWordsErased(now.assignment(), command.person()), false);
    }

    @EventSourcingHandler
    @SuppressWarnings("NullAway")
    void on(AssignmentEvent event, @SequenceNumber long version) {
        now = AssignmentState.REDUCER.evolve(now, event, version);
        stream = now.assignment().stream();
    }

    @Override
    public Guarded guard() {
        return now;
    }

    private void publish(AssignmentEvent event) {
        publish(event, now.studentsSeeIt());
    }

    private void publish(AssignmentEvent event, boolean studentsToo) {
        publish(event, now.space(), studentsToo ? Audience.members(now.space()) : Audience.educators(now.space()));
    }

    private void publishForStudent(AssignmentEvent event, UserId student) {
        var educators = Audience.educators(now.space());
        publish(event, now.space(), now.studentsSeeIt() ? educators.and(student) : educators);
    }

    private static void publish(AssignmentEvent event, SpaceId space, Audience audience) {
        var metadata = EventMetadata.in(space, audience)
                .with("assignment", event.assignment().value());
        apply(event, metadata.toMetaData());
    }
}
