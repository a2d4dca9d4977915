package io.lectern.handin.submission;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.SubmissionStatus;
import io.lectern.kernel.access.Owned;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import io.lectern.kernel.text.Block;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A submission as its events make it.
 *
 * @param latest the newest hand-in, whatever became of it since
 * @param returnNote what the educator said who gave it back, until it is handed in again
 * @param returnedUntil until when work that was given back is accepted, or null if for ever
 */
@RecordBuilder
public record SubmissionState(
        SubmissionStatus handIn,
        SubmissionHandedIn latest,
        @Nullable List<Block> returnNote,
        @Nullable Instant returnedUntil,
        long version)
        implements State<SubmissionState>, Owned, SubmissionStateBuilder.With {

    /** Makes the state of a submission from its events. */
    public static final Reducer<SubmissionState> REDUCER = SubmissionReducer.create();

    /** Names it. */
    public SubmissionId submission() {
        return latest.submission();
    }

    /** What it was handed in for. */
    public AssignmentId assignment() {
        return latest.assignment();
    }

    /** Who handed it in. */
    public UserId student() {
        return latest.student();
    }

    @Override
    public SpaceId space() {
        return latest.space();
    }

    @Override
    public boolean ownedBy(UserId user) {
        return user.equals(student());
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer.isEducator() || ownedBy(viewer.user());
    }

    @Override
    public SubmissionView seenBy(Viewer viewer) {
        return seenWith(latest.late(), VisibleMark.NONE);
    }

    /** No event changes whether it is late: the times that count now decide that, in every version alike. */
    @Override
    public Object comparedBy(Viewer viewer) {
        return JSON.<ObjectNode>valueToTree(seenBy(viewer)).without("late");
    }

    /** The same with what may be seen of its mark, late or not by the deadline that counts now. */
    public SubmissionView seenWith(boolean late, VisibleMark mark) {
        return SubmissionView.of(this, late, mark);
    }

    @Override
    public String stream() {
        return latest.submission().stream();
    }

    @Override
    public SubmissionState at(long number) {
        return withVersion(number);
    }
}
