package io.lectern.handin.submission;

import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.ReleaseStatus;
import io.lectern.kernel.text.Block;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much of a mark as somebody may see beside the work: the one place that decides it.
 *
 * @param markedHandIn the number of the hand-in that was marked
 */
public record VisibleMark(
        MarkingStatus marking,
        @Nullable Integer markedHandIn,
        @Nullable BigDecimal points,
        @Nullable Boolean passed,
        @Nullable List<Block> feedback,
        ReleaseStatus release) {

    /** That nothing is marked, or that nobody may know. */
    public static final VisibleMark NONE =
            new VisibleMark(MarkingStatus.UNMARKED, null, null, null, null, ReleaseStatus.HELD);

    /**
     * What somebody sees of a mark.
     *
     * @param mark the mark, or null if there is none
     * @param newest the number of the newest hand-in
     * @param own whether the work is theirs: then nothing, until marks are released
     */
    public static VisibleMark seen(@Nullable MarkGiven mark, int newest, ReleaseStatus release, boolean own) {
        if (mark == null || own && release == ReleaseStatus.HELD)
            return new VisibleMark(MarkingStatus.UNMARKED, null, null, null, null, release);
        var marking = mark.handIn() == newest ? MarkingStatus.MARKED : MarkingStatus.UNMARKED;
        return new VisibleMark(marking, mark.handIn(), mark.points(), mark.passed(), mark.feedback(), release);
    }
}
