package io.lectern.handin.mark.query;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.message.Paging;
import org.jspecify.annotations.Nullable;

/** What educators can ask of a mark; whether there is one is no business of its student. */
sealed interface MarkQuery extends Within {
    SubmissionId submission();

    @Override
    default String within() {
        return submission().stream();
    }

    /** The mark of a submission as it is now, or as it stood at a version. */
    @Allow(value = EDUCATOR, exceptOwner = true)
    record FindMark(SubmissionId submission, @Nullable Long version) implements MarkQuery {}

    /** How the mark came about. */
    @Allow(value = EDUCATOR, exceptOwner = true)
    record ListMarkHistory(SubmissionId submission, Paging paging) implements MarkQuery {}
}
