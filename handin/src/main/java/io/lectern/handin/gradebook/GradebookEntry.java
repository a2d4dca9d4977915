package io.lectern.handin.gradebook;

import io.lectern.handin.ReleaseStatus;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.submission.MarkingStatus;
import io.lectern.kernel.access.QueryResult;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands with an assignment.
 *
 * @param late whether the newest hand-in is late by the deadline that counts now
 */
record GradebookEntry(GradebookRow row, boolean late) implements QueryResult {

    static GradebookEntry of(GradebookRow row, AssignmentState assignment) {
        var handedInAt = row.handedInAt();
        return new GradebookEntry(row, handedInAt != null && assignment.isLate(UserId.of(row.student()), handedInAt));
    }

    @Override
    public @Nullable SpaceId space() {
        return null;
    }

    @Override
    public GradebookEntryView seenBy(Viewer viewer) {
        var mayKnow = isMarkSeenBy(viewer);
        var number = row.number();
        var marked = mayKnow && number != null && number.equals(row.markedHandIn());
        return new GradebookEntryView(
                row.student(),
                row.former(),
                row.submission(),
                row.version(),
                row.handIn(),
                number,
                row.handedInAt(),
                late,
                marked ? MarkingStatus.MARKED : MarkingStatus.UNMARKED,
                mayKnow ? row.points() : null,
                mayKnow ? row.passed() : null,
                ReleaseStatus.of(row.released()));
    }

    /** The number of the hand-in that was marked, as far as somebody may know of the mark. */
    @Nullable
    Integer markedNumberSeenBy(Viewer viewer) {
        return isMarkSeenBy(viewer) ? row.markedHandIn() : null;
    }

    private boolean isMarkSeenBy(Viewer viewer) {
        return row.released() || !row.student().equals(viewer.user().value());
    }
}
