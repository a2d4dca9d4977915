package io.lectern.handin.submission.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionEvent.SubmissionErased;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionEvent.SubmissionReturned;
import io.lectern.handin.SubmissionEvent.SubmissionWithdrawn;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.receipt.ContentDigest;
import io.lectern.handin.receipt.Receipts;
import io.lectern.handin.submission.EraseSubmission;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.command.SubmissionCommand.HandIn;
import io.lectern.handin.submission.command.SubmissionCommand.Return;
import io.lectern.handin.submission.command.SubmissionCommand.Withdraw;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Files;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.CachedAggregates;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The work of one student for one assignment: hand-ins that are never changed, only followed by others. */
@Aggregate(type = "submission", cache = CachedAggregates.CACHE)
class Submission implements GuardedBy {

    @AggregateIdentifier
    private String stream;

    private SubmissionState now;

    @SuppressWarnings("NullAway.Init")
    Submission() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HandIn command, Assignments assignments, Files files, Receipts receipts) {
        var assignment = find(command.assignment(), assignments);
        SubmissionRules.requireOpen(assignment.scheduleOf(command.student()), isNew() ? null : now, command.at());
        var digest = ContentDigest.of(command.content().list(), files.hashes(command.files()));
        publish(handedIn(command, assignment, digest, receipts.keyId()));
    }

    @CommandHandler
    void handle(Withdraw command, Assignments assignments) {
        SubmissionRules.requireHandedIn(now);
        SubmissionRules.requireWithdrawable(find(now.assignment(), assignments), now, command.at());
        publish(new SubmissionWithdrawn(now.submission()));
    }

    @CommandHandler
    void handle(Return command) {
        SubmissionRules.requireReturnable(now, command.at());
        publish(new SubmissionReturned(
                now.submission(), now.student(), command.note().list(), command.until()));
    }

    @CommandHandler
    void handle(EraseSubmission command) {
        publish(new SubmissionErased(now.submission()));
    }

    @EventSourcingHandler
    void on(SubmissionEvent event, @SequenceNumber long version) {
        now = SubmissionState.REDUCER.evolve(isNew() ? null : now, event, version);
        stream = event.submission().stream();
    }

    @Override
    public Guarded guard() {
        return now;
    }

    @SuppressWarnings("NullAway")
    private boolean isNew() {
        return now == null;
    }

    private SubmissionHandedIn handedIn(
            HandIn command, AssignmentState assignment, ContentDigest digest, String receiptKey) {
        var schedule = assignment.scheduleOf(command.student());
        return new SubmissionHandedIn(
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
                receiptKey);
    }

    private void publish(SubmissionHandedIn event) {
        publish(event, event.space(), event.assignment(), event.student());
    }

    private void publish(SubmissionEvent event) {
        publish(event, now.latest().space(), now.assignment(), now.student());
    }

    private static void publish(SubmissionEvent event, SpaceId space, AssignmentId assignment, UserId student) {
        var audience = Audience.educators(space).and(student);
        apply(
                event,
                EventMetadata.in(space, audience)
                        .with("assignment", assignment.value())
                        .with("submission", event.submission().value())
                        .toMetaData());
    }

    private static AssignmentState find(AssignmentId assignment, Assignments assignments) {
        return assignments.find(assignment).orElseThrow(NotFound::new);
    }
}
