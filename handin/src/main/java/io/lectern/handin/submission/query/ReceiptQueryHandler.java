package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.receipt.Receipt;
import io.lectern.handin.receipt.ReceiptMessage.FindReceipt;
import io.lectern.handin.receipt.ReceiptMessage.FindReceiptAt;
import io.lectern.handin.receipt.Receipts;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.access.DelegatingQueryResult;
import io.lectern.kernel.stream.StreamHistory.Transition;
import io.lectern.kernel.stream.VersionedResult;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ReceiptQueryHandler {
    private final HandInReader handIns;
    private final Receipts receipts;

    ReceiptQueryHandler(HandInReader handIns, Receipts receipts) {
        this.handIns = handIns;
        this.receipts = receipts;
    }

    @QueryHandler
    DelegatingQueryResult<VersionedResult<Receipt>> handle(FindReceipt query) {
        return find(
                query.submission(),
                transition -> HandInReader.eventOf(transition).number() == query.number());
    }

    @QueryHandler
    DelegatingQueryResult<VersionedResult<Receipt>> handle(FindReceiptAt query) {
        return find(query.submission(), transition -> transition.after().version() == query.version());
    }

    private DelegatingQueryResult<VersionedResult<Receipt>> find(
            SubmissionId submission, Predicate<Transition<SubmissionState>> wanted) {
        return handIns.find(
                submission,
                wanted,
                false,
                transition -> receipts.of(
                        HandInReader.eventOf(transition), transition.event().getIdentifier()));
    }
}
