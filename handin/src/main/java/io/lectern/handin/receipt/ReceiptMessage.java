package io.lectern.handin.receipt;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.OWNER;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Allow;

/** What people can ask of receipts. */
public sealed interface ReceiptMessage {

    /** The receipt of the n-th hand-in. */
    @Allow({EDUCATOR, OWNER})
    record FindReceipt(SubmissionId submission, int number) implements ReceiptMessage {}

    /** The receipt of the hand-in that a submission had at a version. */
    @Allow({EDUCATOR, OWNER})
    record FindReceiptAt(SubmissionId submission, long version) implements ReceiptMessage {}
}
