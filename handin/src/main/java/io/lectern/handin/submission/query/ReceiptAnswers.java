package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.receipt.ReceiptMessage.FindReceipt;
import io.lectern.handin.receipt.ReceiptMessage.FindReceiptAt;
import io.lectern.handin.receipt.Receipts;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.access.DelegatingAnswer;
import io.lectern.kernel.stream.StreamHistory.Transition;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ReceiptAnswers {
    private final HandIns handIns;
    private final Receipts receipts;

    ReceiptAnswers(HandIns handIns, Receipts receipts) {
        this.handIns = handIns;
        this.receipts = receipts;
    }

    @QueryHandler
    DelegatingAnswer handle(FindReceipt query) {
        return find(
                query.submission(), transition -> HandIns.eventOf(transition).number() == query.number());
    }

    @QueryHandler
    DelegatingAnswer handle(FindReceiptAt query) {
        return find(query.submission(), transition -> transition.after().version() == query.version());
    }

    private DelegatingAnswer find(SubmissionId submission, Predicate<Transition<SubmissionState>> wanted) {
        return handIns.find(
                submission,
                wanted,
                false,
                transition -> receipts.of(
                        HandIns.eventOf(transition), transition.event().getIdentifier()));
    }
}
