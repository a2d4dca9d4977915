package io.lectern.handin.check.query;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.message.Paging;

/** What the services that the assignment names have told of a submission. */
@Allow(EDUCATOR)
record ListChecks(SubmissionId submission, Paging paging) implements Within {

    @Override
    public String within() {
        return submission.stream();
    }
}
