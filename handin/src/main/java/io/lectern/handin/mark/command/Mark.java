package io.lectern.handin.mark.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.handin.MarkEvent;
import io.lectern.handin.MarkEvent.MarkErased;
import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.LockedAssignments;
import io.lectern.handin.mark.EraseMark;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.command.MarkCommand.GiveMark;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.CachedAggregates;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What an educator thinks of a submission; its student hears of it only while marks are released. */
@Aggregate(type = "mark", cache = CachedAggregates.CACHE)
class Mark {

    @AggregateIdentifier
    private String stream;

    private @Nullable MarkState now;

    @SuppressWarnings("NullAway.Init")
    Mark() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveMark command, Submissions submissions, LockedAssignments assignments) {
        var submission = submissions.find(command.submission()).orElseThrow(NotFound::new);
        var assignment = assignments.findLocked(submission.assignment()).orElseThrow(NotFound::new);
        MarkRules.requireNewest(command.handIn(), submission);
        MarkRules.requirePossible(command.points(), assignment.maxPoints());
        var event = given(command, submission, assignment);
        if (now == null || !event.equals(now.latest())) publish(event, event, assignment);
    }

    @CommandHandler
    void handle(EraseMark command, LockedAssignments assignments) {
        var mark = Objects.requireNonNull(now).latest();
        var assignment = assignments.findLocked(mark.assignment()).orElseThrow(NotFound::new);
        publish(new MarkErased(mark.submission()), mark, assignment);
    }

    @EventSourcingHandler
    void on(MarkEvent event, @SequenceNumber long version) {
        now = MarkState.REDUCER.evolve(now, event, version);
        stream = MarkState.streamOf(now.latest().submission());
    }

    private static MarkGiven given(GiveMark command, SubmissionState submission, AssignmentState assignment) {
        return new MarkGiven(
                submission.submission(),
                submission.assignment(),
                submission.space(),
                submission.student(),
                command.handIn(),
                assignment.version(),
                command.points() == null ? null : command.points().value(),
                command.passed(),
                command.feedback().list());
    }

    private static void publish(MarkEvent event, MarkGiven mark, AssignmentState assignment) {
        var educators = Audience.educators(mark.space());
        var audience = assignment.gradesReleased() ? educators.and(mark.student()) : educators;
        apply(
                event,
                EventMetadata.in(mark.space(), audience)
                        .with("assignment", mark.assignment().value())
                        .with("submission", mark.submission().value())
                        .toMetaData());
    }
}
