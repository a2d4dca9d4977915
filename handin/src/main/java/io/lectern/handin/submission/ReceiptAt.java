package io.lectern.handin.submission;

import static io.lectern.kernel.Allow.Who.EDUCATOR;
import static io.lectern.kernel.Allow.Who.OWNER;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.Allow;

/** Asks for the receipt of the hand-in that a submission had at a version. */
@Allow({EDUCATOR, OWNER})
public record ReceiptAt(SubmissionId submission, long version) {}
