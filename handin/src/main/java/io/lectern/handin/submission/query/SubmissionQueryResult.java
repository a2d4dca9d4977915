package io.lectern.handin.submission.query;

import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.ReleaseStatus;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.SubmissionView;
import io.lectern.handin.submission.VisibleMark;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.QueryResult;
import io.lectern.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;

/** A submission with what the one who asks may see of its mark. */
record SubmissionQueryResult(
        SubmissionState submission, boolean late, @Nullable MarkGiven mark, ReleaseStatus release)
        implements QueryResult, GuardedBy {

    @Override
    public Guarded guard() {
        return submission;
    }

    @Override
    public SubmissionView seenBy(Viewer viewer) {
        var newest = submission.latest().number();
        return submission.seenWith(late, VisibleMark.seen(mark, newest, release, ownedBy(viewer.user())));
    }
}
