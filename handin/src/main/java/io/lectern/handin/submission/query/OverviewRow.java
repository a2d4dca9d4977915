package io.lectern.handin.submission.query;

import io.lectern.handin.HandInState;
import io.lectern.handin.Release;
import io.lectern.handin.mark.Marking;
import io.lectern.kernel.Cursor;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands with an assignment, as the statement finds it.
 *
 * @param former whether the person is no student of the space any more
 */
record OverviewRow(
        String student,
        boolean former,
        @Nullable String submission,
        @Nullable Long version,
        HandInState handIn,
        @Nullable Integer number,
        @Nullable Instant handedInAt,
        @Nullable Integer markedHandIn,
        @Nullable BigDecimal points,
        @Nullable Boolean passed,
        boolean released) {

    /** The row as an educator sees it. */
    record Shown(
            String student,
            boolean former,
            @Nullable String submission,
            @Nullable Long version,
            HandInState handIn,
            @Nullable Integer number,
            @Nullable Instant handedInAt,
            boolean late,
            Marking marking,
            @Nullable BigDecimal points,
            @Nullable Boolean passed,
            Release release) {}

    String cursor() {
        return Cursor.ofId(student).toString();
    }
}
