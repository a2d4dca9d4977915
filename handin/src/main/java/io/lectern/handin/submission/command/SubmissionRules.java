package io.lectern.handin.submission.command;

import io.lectern.handin.Schedule;
import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.message.Problem.RuleBroken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When work may be handed in, withdrawn and returned. */
final class SubmissionRules {
    private SubmissionRules() {}

    /**
     * Work is accepted while the assignment is open for its student, or if it was given back for revision.
     *
     * @param now the work as it is, or null if there is none
     */
    static void requireOpen(Schedule schedule, @Nullable SubmissionState now, Instant at) {
        if (schedule.isBefore(at)) throw new RuleBroken("This assignment is not open yet");
        if (schedule.isOver(at) && (now == null || !isReturned(now, at)))
            throw new RuleBroken("This assignment is closed, work is not accepted any more");
    }

    /** Work is with the educators only until it is withdrawn or given back. */
    static void requireHandedIn(SubmissionState now) {
        if (now.handIn() == SubmissionStatus.WITHDRAWN) throw new RuleBroken("This work has been withdrawn already");
        if (now.handIn() == SubmissionStatus.RETURNED) throw new RuleBroken("This work has been returned already");
    }

    /** Work that was given back until a time may be given back for longer once that is over. */
    static void requireReturnable(SubmissionState now, Instant at) {
        if (now.handIn() != SubmissionStatus.RETURNED || isReturned(now, at)) requireHandedIn(now);
    }

    /** Work stays once its marks can be seen or others cannot hand in any more. */
    static void requireWithdrawable(AssignmentState assignment, SubmissionState now, Instant at) {
        if (assignment.gradesReleased())
            throw new RuleBroken("This work cannot be withdrawn any more, since marks are released");
        if (assignment.scheduleOf(now.student()).isOver(at))
            throw new RuleBroken("This work cannot be withdrawn any more, since the assignment is closed");
    }

    private static boolean isReturned(SubmissionState now, Instant at) {
        var until = now.returnedUntil();
        return now.handIn() == SubmissionStatus.RETURNED && (until == null || !at.isAfter(until));
    }
}
