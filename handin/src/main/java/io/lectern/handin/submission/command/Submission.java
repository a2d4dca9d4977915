package io.lectern.handin.submission.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.HandInState;
import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionEvent.HandedIn;
import io.lectern.handin.SubmissionEvent.Returned;
import io.lectern.handin.SubmissionEvent.SubmissionErased;
import io.lectern.handin.SubmissionEvent.Withdrawn;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.receipt.ContentDigest;
import io.lectern.handin.receipt.Receipts;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.command.SubmissionCommand.EraseSubmission;
import io.lectern.handin.submission.command.SubmissionCommand.HandIn;
import io.lectern.handin.submission.command.SubmissionCommand.Return;
import io.lectern.handin.submission.command.SubmissionCommand.Withdraw;
import io.lectern.kernel.Audience;
import io.lectern.kernel.Files;
import io.lectern.kernel.Guarded;
import io.lectern.kernel.Notice;
import io.lectern.kernel.Owned;
import io.lectern.kernel.Problem.NotFound;
import io.lectern.kernel.Problem.RuleBroken;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Viewer;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The work of one student for one assignment: hand-ins that are never changed, only followed by others. */
@Aggregate(type = "submission")
class Submission implements Guarded, Owned {

    @AggregateIdentifier
    private String stream;

    private SubmissionState now;

    @SuppressWarnings("NullAway.Init")
    Submission() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HandIn command, Assignments assignments, Files files, Receipts receipts) {
        var assignment = find(command.assignment(), assignments);
        requireOpen(assignment, command.student(), command.at());
        var digest = ContentDigest.of(command.content().list(), files.hashes(command.files()));
        var schedule = assignment.scheduleOf(command.student());
        tell(new HandedIn(
                command.submission(),
                command.assignment(),
                assignment.space(),
                command.student(),
                isNew() ? 1 : now.latest().number() + 1,
                command.content().list(),
                digest.fileHashes(),
                command.at(),
                schedule.isLate(command.at()),
                schedule.due(),
                assignment.version(),
                digest.hash(),
                digest.salt(),
                receipts.keyId()));
    }

    @CommandHandler
    void handle(Withdraw command, Assignments assignments) {
        requireHandedIn();
        var assignment = find(now.assignment(), assignments);
        if (assignment.gradesReleased())
            throw new RuleBroken("This work cannot be withdrawn any more, since marks are released");
        if (assignment.scheduleOf(now.student()).isOver(command.at()))
            throw new RuleBroken("This work cannot be withdrawn any more, since the assignment is closed");
        tell(new Withdrawn(now.submission()));
    }

    @CommandHandler
    void handle(Return command) {
        requireHandedIn();
        tell(new Returned(now.submission(), now.student(), command.note().list(), command.until()));
    }

    @CommandHandler
    void handle(EraseSubmission command) {
        tell(new SubmissionErased(now.submission()));
    }

    @EventSourcingHandler
    void on(SubmissionEvent event, @SequenceNumber long version) {
        now = SubmissionState.REDUCER.evolve(isNew() ? null : now, event, version);
        stream = event.submission().stream();
    }

    @Override
    public @Nullable SpaceId space() {
        return now.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return now.visibleTo(viewer);
    }

    @Override
    public boolean ownedBy(UserId user) {
        return now.ownedBy(user);
    }

    @SuppressWarnings("NullAway")
    private boolean isNew() {
        return now == null;
    }

    private void requireOpen(AssignmentState assignment, UserId student, Instant at) {
        var schedule = assignment.scheduleOf(student);
        if (schedule.isBefore(at)) throw new RuleBroken("This assignment is not open yet");
        if (schedule.isOver(at) && (isNew() || !now.isReopenedAt(at)))
            throw new RuleBroken("This assignment is closed, work is not accepted any more");
    }

    private void requireHandedIn() {
        if (now.handIn() == HandInState.WITHDRAWN) throw new RuleBroken("This work has been withdrawn already");
        if (now.handIn() == HandInState.RETURNED) throw new RuleBroken("This work has been returned already");
    }

    private void tell(HandedIn fact) {
        tell(fact, fact.space(), fact.assignment(), fact.student());
    }

    private void tell(SubmissionEvent fact) {
        tell(fact, now.latest().space(), now.assignment(), now.student());
    }

    private static void tell(SubmissionEvent fact, SpaceId space, AssignmentId assignment, UserId student) {
        var audience = Audience.educators(space).and(student);
        apply(
                fact,
                Notice.in(space, audience)
                        .with("assignment", assignment.value())
                        .with("submission", fact.submission().value())
                        .toMetaData());
    }

    private static AssignmentState find(AssignmentId assignment, Assignments assignments) {
        return assignments.find(assignment).orElseThrow(NotFound::new);
    }
}
