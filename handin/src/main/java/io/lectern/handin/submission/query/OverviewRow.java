package io.lectern.handin.submission.query;

import io.lectern.handin.HandInState;
import io.lectern.handin.Release;
import io.lectern.handin.mark.Marking;
import io.lectern.kernel.Answer;
import io.lectern.kernel.Cursor;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.Viewer;
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
        boolean late,
        @Nullable Integer markedHandIn,
        @Nullable BigDecimal points,
        @Nullable Boolean passed,
        boolean released)
        implements Answer {

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

    @Override
    public @Nullable SpaceId space() {
        return null;
    }

    @Override
    public Shown seenBy(Viewer viewer) {
        var mayKnow = released || !student.equals(viewer.user().value());
        var marked = mayKnow && number != null && number.equals(markedHandIn);
        return new Shown(
                student,
                former,
                submission,
                version,
                handIn,
                number,
                handedInAt,
                late,
                marked ? Marking.MARKED : Marking.UNMARKED,
                mayKnow ? points : null,
                mayKnow ? passed : null,
                Release.of(released));
    }
}
