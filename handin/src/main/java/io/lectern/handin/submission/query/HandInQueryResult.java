package io.lectern.handin.submission.query;

import io.lectern.handin.Schedule;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.QueryResult;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.stream.VersionedResult;
import java.util.function.BiFunction;

/** One hand-in, for the people who see its submission, and for the services that its assignment names. */
record HandInQueryResult(SubmissionState submission, int number, AssignmentState assignment, HandInReader handIns)
        implements QueryResult, GuardedBy {

    @Override
    public Guarded guard() {
        return submission;
    }

    @Override
    public boolean visibleTo(Service service) {
        return assignment.names(service.id());
    }

    @Override
    public VersionedResult<HandInView> seenBy(Viewer viewer) {
        return shown(HandInView::of);
    }

    @Override
    public VersionedResult<CheckedHandInView> seenBy(Service service) {
        return shown(CheckedHandInView::of);
    }

    private <V> VersionedResult<V> shown(BiFunction<SubmissionHandedIn, Schedule, V> view) {
        return handIns.read(
                submission,
                transition -> HandInReader.eventOf(transition).number() == number,
                true,
                transition ->
                        view.apply(HandInReader.eventOf(transition), assignment.scheduleOf(submission.student())));
    }
}
