package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.receipt.ReceiptMessage.FindReceipt;
import io.lectern.handin.receipt.ReceiptMessage.FindReceiptAt;
import io.lectern.handin.receipt.Receipts;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.access.About;
import io.lectern.kernel.stream.StreamHistory.Moment;
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
    About handle(FindReceipt query) {
        return find(query.submission(), moment -> HandIns.eventOf(moment).number() == query.number());
    }

    @QueryHandler
    About handle(FindReceiptAt query) {
        return find(query.submission(), moment -> moment.after().version() == query.version());
    }

    private About find(SubmissionId submission, Predicate<Moment<SubmissionState>> wanted) {
        return handIns.find(
                submission,
                wanted,
                false,
                moment -> receipts.of(HandIns.eventOf(moment), moment.event().getIdentifier()));
    }
}
