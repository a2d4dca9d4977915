package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.receipt.ReceiptMessage.FindReceipt;
import io.lectern.handin.receipt.ReceiptMessage.FindReceiptAt;
import io.lectern.handin.receipt.Receipts;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.handin.submission.query.SubmissionQuery.FindHandIn;
import io.lectern.kernel.About;
import io.lectern.kernel.Chronicle;
import io.lectern.kernel.Chronicle.Moment;
import io.lectern.kernel.Problem.NotFound;
import io.lectern.kernel.Stamped;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Single hand-ins and their receipts, which are read from the events. */
@Component
class HandInAnswers {
    private final Submissions submissions;
    private final Assignments assignments;
    private final Receipts receipts;
    private final Chronicle<SubmissionState> chronicle;

    HandInAnswers(
            Submissions submissions, Assignments assignments, Receipts receipts, Chronicle<SubmissionState> chronicle) {
        this.submissions = submissions;
        this.assignments = assignments;
        this.receipts = receipts;
        this.chronicle = chronicle;
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
    About handle(FindReceiptAt query) {
        return about(query.submission(), moment -> moment.after().version() == query.version(), false, this::receipt);
    }

    private About about(
            SubmissionId submission,
            Predicate<Moment<SubmissionState>> wanted,
            boolean variant,
            Function<Moment<SubmissionState>, Object> shown) {
        return new About(
                submissions.find(submission).orElseThrow(NotFound::new),
                viewer -> chronicle.moments(submission.stream()).stream()
                        .filter(moment -> moment.event().getPayload() instanceof SubmissionHandedIn)
                        .filter(wanted)
                        .findFirst()
                        .<Object>map(moment -> new Stamped(
                                shown.apply(moment),
                                moment.after().stream(),
                                moment.after().version(),
                                variant))
                        .orElseThrow(NotFound::new));
    }

    private Object handIn(Moment<SubmissionState> moment) {
        var event = handedIn(moment);
        var assignment = assignments.find(event.assignment()).orElseThrow(NotFound::new);
        return HandInView.of(event, assignment.scheduleOf(event.student()));
    }

    private Object receipt(Moment<SubmissionState> moment) {
        return receipts.of(handedIn(moment), moment.event().getIdentifier());
    }

    private static Predicate<Moment<SubmissionState>> isNumber(int number) {
        return moment -> handedIn(moment).number() == number;
    }

    private static SubmissionHandedIn handedIn(Moment<SubmissionState> moment) {
        return (SubmissionHandedIn) moment.event().getPayload();
    }
}
