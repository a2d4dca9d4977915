package io.lectern.handin.mark;

import io.lectern.handin.Release;
import io.lectern.kernel.Block;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much of a mark as somebody may see beside the work: the one place that decides it.
 *
 * @param markedHandIn the number of the hand-in that was judged
 */
public record Judgement(
        Marking marking,
        @Nullable Integer markedHandIn,
        @Nullable BigDecimal points,
        @Nullable Boolean passed,
        @Nullable List<Block> feedback,
        Release release) {

    /** That nothing is judged, or that nobody may know. */
    public static final Judgement NONE = new Judgement(Marking.UNMARKED, null, null, null, null, Release.HELD);

    /**
     * What somebody sees of a mark.
     *
     * @param mark the mark, or null if there is none
     * @param newest the number of the newest hand-in
     * @param own whether the work is theirs: then nothing, until marks are released
     */
    public static Judgement seen(@Nullable MarkState mark, int newest, Release release, boolean own) {
        if (mark == null || own && release == Release.HELD)
            return new Judgement(Marking.UNMARKED, null, null, null, null, release);
        var latest = mark.latest();
        var marking = latest.handIn() == newest ? Marking.MARKED : Marking.UNMARKED;
        return new Judgement(marking, latest.handIn(), latest.points(), latest.passed(), latest.feedback(), release);
    }
}
