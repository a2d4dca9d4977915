package io.lectern.handin.submission.query;

import io.lectern.handin.Release;
import io.lectern.handin.SubmissionEvent.HandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.mark.Marks;
import io.lectern.handin.receipt.Receipts;
import io.lectern.handin.submission.ReceiptAt;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.handin.submission.query.SubmissionQuery.FindHandIn;
import io.lectern.handin.submission.query.SubmissionQuery.FindOwnSubmission;
import io.lectern.handin.submission.query.SubmissionQuery.FindReceipt;
import io.lectern.handin.submission.query.SubmissionQuery.FindSubmission;
import io.lectern.handin.submission.query.SubmissionQuery.ListSubmissionHistory;
import io.lectern.kernel.About;
import io.lectern.kernel.Changelog;
import io.lectern.kernel.Chronicle;
import io.lectern.kernel.Chronicle.Moment;
import io.lectern.kernel.Metadata;
import io.lectern.kernel.Problem.NotFound;
import io.lectern.kernel.Stamped;
import io.lectern.kernel.UserId;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class SubmissionAnswers {
    private final Submissions submissions;
    private final Assignments assignments;
    private final Marks marks;
    private final Receipts receipts;
    private final Chronicle<SubmissionState> chronicle;
    private final Changelog<SubmissionState> changelog;

    SubmissionAnswers(
            Submissions submissions,
            Assignments assignments,
            Marks marks,
            Receipts receipts,
            Chronicle<SubmissionState> chronicle,
            Changelog<SubmissionState> changelog) {
        this.submissions = submissions;
        this.assignments = assignments;
        this.marks = marks;
        this.receipts = receipts;
        this.chronicle = chronicle;
        this.changelog = changelog;
    }

    @QueryHandler
    SubmissionAnswer handle(FindSubmission query) {
        var now = now(query.submission());
        var version = query.version();
        if (version == null || version == now.version()) return answer(now);
        return answer(chronicle.at(query.submission().stream(), version).orElseThrow(NotFound::new));
    }

    @QueryHandler
    SubmissionAnswer handle(FindOwnSubmission query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return answer(submissions
                .of(query.assignment(), UserId.of(actor))
                .flatMap(submissions::find)
                .orElseThrow(NotFound::new));
    }

    @QueryHandler
    About handle(FindHandIn query) {
        return about(query.submission(), isNumber(query.number()), true, this::handIn);
    }

    @QueryHandler
    About handle(FindReceipt query) {
        return about(query.submission(), isNumber(query.number()), false, this::receipt);
    }

    @QueryHandler
    About handle(ReceiptAt query) {
        return about(query.submission(), moment -> moment.after().version() == query.version(), false, this::receipt);
    }

    @QueryHandler
    About handle(ListSubmissionHistory query) {
        var stream = query.submission().stream();
        return new About(now(query.submission()), viewer -> changelog.page(stream, query.paging(), viewer));
    }

    private SubmissionState now(SubmissionId submission) {
        return submissions.find(submission).orElseThrow(NotFound::new);
    }

    private SubmissionAnswer answer(SubmissionState submission) {
        var mark = marks.find(submission.submission()).orElse(null);
        var assignment = assignments.find(submission.assignment()).orElseThrow(NotFound::new);
        var late = assignment.isLate(submission.student(), submission.latest().handedInAt());
        return new SubmissionAnswer(submission, late, mark, Release.of(assignment.gradesReleased()));
    }

    private About about(
            SubmissionId submission,
            Predicate<Moment<SubmissionState>> wanted,
            boolean variant,
            Function<Moment<SubmissionState>, Object> telling) {
        return new About(
                now(submission),
                viewer -> chronicle.moments(submission.stream()).stream()
                        .filter(moment -> moment.event().getPayload() instanceof HandedIn)
                        .filter(wanted)
                        .findFirst()
                        .<Object>map(moment -> new Stamped(
                                telling.apply(moment),
                                moment.after().stream(),
                                moment.after().version(),
                                variant))
                        .orElseThrow(NotFound::new));
    }

    private Object handIn(Moment<SubmissionState> moment) {
        var fact = fact(moment);
        var assignment = assignments.find(fact.assignment()).orElseThrow(NotFound::new);
        return HandInView.of(fact, assignment.scheduleOf(fact.student()));
    }

    private Object receipt(Moment<SubmissionState> moment) {
        return receipts.of(fact(moment), moment.event().getIdentifier());
    }

    private static Predicate<Moment<SubmissionState>> isNumber(int number) {
        return moment -> fact(moment).number() == number;
    }

    private static HandedIn fact(Moment<SubmissionState> moment) {
        return (HandedIn) moment.event().getPayload();
    }
}
