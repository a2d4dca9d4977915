package io.lectern.handin.mark.command;

import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.message.Problem.RuleBroken;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What may be marked, and by how many points. */
final class MarkRules {
    private MarkRules() {}

    /** Only the newest hand-in is marked, and only while it is there. */
    static void requireNewest(int number, SubmissionState submission) {
        if (submission.handIn() == SubmissionStatus.WITHDRAWN)
            throw new RuleBroken("This work has been withdrawn and cannot be marked");
        if (number != submission.latest().number())
            throw new RuleBroken(
                    "Hand-in " + submission.latest().number() + " is the newest, and only the newest can be marked");
    }

    /** Points, where there are any, are from none to as many as the assignment gives. */
    static void requirePossible(@Nullable Points points, @Nullable BigDecimal most) {
        if (points == null) return;
        if (most == null) throw new RuleBroken("This assignment gives no points");
        if (points.value().signum() < 0 || points.value().compareTo(most) > 0)
            throw new RuleBroken("This assignment gives 0 to " + most.toPlainString() + " points");
    }
}
