package io.lectern.handin.mark;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.stream.Versioned;
import io.lectern.kernel.text.Block;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mark, provisional or not, as educators see it. */
record MarkView(
        SubmissionId submission,
        @Nullable BigDecimal points,
        @Nullable Boolean passed,
        List<Block> feedback,
        int handIn,
        long assignmentVersion,
        long version)
        implements Versioned {

    static MarkView of(MarkState state) {
        var latest = state.latest();
        return new MarkView(
                latest.submission(),
                latest.points(),
                latest.passed(),
                latest.feedback(),
                latest.handIn(),
                latest.assignmentVersion(),
                state.version());
    }

    @Override
    public String stream() {
        return MarkState.streamOf(submission);
    }
}
