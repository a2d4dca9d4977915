package io.lectern.handin.mark;

import io.lectern.handin.MarkEvent;
import io.lectern.handin.MarkEvent.MarkErased;
import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Owned;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import io.soabase.recordbuilder.core.RecordBuilder;

/** A mark as its events make it: for educators, and never for the one whose work it is of. */
@RecordBuilder
public record MarkState(MarkGiven latest, long version) implements State<MarkState>, Owned, MarkStateBuilder.With {

    /** What the names of these streams begin with; the id is that of the submission. */
    public static final String STREAM = "handin-mark-";

    /** Makes the state of a mark from its events. */
    public static final Reducer<MarkState> REDUCER = Reducer.of(MarkEvent.class, MarkState.class)
            .firstOrAgain(MarkGiven.class, event -> new MarkState(event, 0))
            .on(MarkErased.class, (now, event) -> now.withLatest(now.latest.withoutPersonalData()))
            .build();

    /** The stream that holds the mark of a submission. */
    public static String streamOf(SubmissionId submission) {
        return STREAM + submission;
    }

    @Override
    public String stream() {
        return streamOf(latest.submission());
    }

    @Override
    public SpaceId space() {
        return latest.space();
    }

    @Override
    public boolean ownedBy(UserId user) {
        return user.equals(latest.student());
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer.isEducator() && !ownedBy(viewer.user());
    }

    @Override
    public MarkView seenBy(Viewer viewer) {
        return MarkView.of(this);
    }

    @Override
    public MarkState at(long number) {
        return withVersion(number);
    }
}
