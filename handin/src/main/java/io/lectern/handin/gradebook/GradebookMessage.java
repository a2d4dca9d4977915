package io.lectern.handin.gradebook;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.message.Paging;

/** What educators can ask of all the work for an assignment. */
sealed interface GradebookMessage extends Within {
    AssignmentId assignment();

    @Override
    default String within() {
        return assignment().stream();
    }

    /** Where everybody stands with an assignment. */
    @Allow(EDUCATOR)
    record ListSubmissions(AssignmentId assignment, Paging paging) implements GradebookMessage {}

    /** The same as a table for a spreadsheet. */
    @Allow(EDUCATOR)
    record ExportGrades(AssignmentId assignment) implements GradebookMessage {}
}
