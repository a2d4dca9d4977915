package io.lectern.handin.gradebook;

import io.lectern.handin.ReleaseStatus;
import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.submission.MarkingStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where one person stands with an assignment, as an educator sees it. */
record GradebookEntryView(
        String student,
        boolean former,
        @Nullable String submission,
        @Nullable Long version,
        SubmissionStatus handIn,
        @Nullable Integer number,
        @Nullable Instant handedInAt,
        boolean late,
        MarkingStatus marking,
        @Nullable BigDecimal points,
        @Nullable Boolean passed,
        ReleaseStatus release) {}
