package io.lectern.handin.gradebook;

import io.lectern.handin.SubmissionStatus;
import io.lectern.kernel.feed.Cursor;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands with an assignment, as the statement finds it.
 *
 * @param former whether the person is no student of the space any more
 */
record GradebookRow(
        String student,
        boolean former,
        @Nullable String submission,
        @Nullable Long version,
        SubmissionStatus handIn,
        @Nullable Integer number,
        @Nullable Instant handedInAt,
        @Nullable Integer markedHandIn,
        @Nullable BigDecimal points,
        @Nullable Boolean passed,
        boolean released) {

    String cursor() {
        return Cursor.ofId(student).toString();
    }
}
