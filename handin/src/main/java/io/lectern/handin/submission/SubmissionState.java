package io.lectern.handin.submission;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.HandInState;
import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionEvent.HandedIn;
import io.lectern.handin.SubmissionEvent.Returned;
import io.lectern.handin.SubmissionEvent.SubmissionErased;
import io.lectern.handin.SubmissionEvent.Withdrawn;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.Block;
import io.lectern.kernel.Owned;
import io.lectern.kernel.Reducer;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import io.lectern.kernel.View;
import io.lectern.kernel.Viewer;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission as its events make it.
 *
 * @param latest the newest hand-in, whatever became of it since
 * @param returnNote what the educator said who gave it back, until it is handed in again
 * @param returnedUntil until when work that was given back is accepted, or null if for ever
 */
@RecordBuilder
public record SubmissionState(
        HandInState handIn,
        HandedIn latest,
        @Nullable List<Block> returnNote,
        @Nullable Instant returnedUntil,
        long version)
        implements View<SubmissionState>, Owned, SubmissionStateBuilder.With {

    /** Folds the facts of a submission. */
    public static final Reducer<SubmissionState> REDUCER = Reducer.of(SubmissionEvent.class, SubmissionState.class)
            .first(HandedIn.class, SubmissionState::handedIn)
            .on(Withdrawn.class, (now, event) -> now.withdrawn())
            .on(Returned.class, (now, event) -> now.returned(event))
            .on(SubmissionErased.class, (now, event) -> now.withoutWords())
            .build();

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

    /** Whether it may be handed in again at a time because it was given back, whatever the cut-off. */
    public boolean isReopenedAt(Instant time) {
        return handIn == HandInState.RETURNED && (returnedUntil == null || !time.isAfter(returnedUntil));
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
    public Object seenBy(Viewer viewer) {
        return seenWith(latest.late(), VisibleMark.NONE);
    }

    /**
     * The same with what may be seen of its mark.
     *
     * @param late whether the newest hand-in is late by the deadline that counts now
     */
    public Object seenWith(boolean late, VisibleMark mark) {
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

    private static SubmissionState handedIn(HandedIn event) {
        return new SubmissionState(HandInState.HANDED_IN, event, null, null, 0);
    }

    private SubmissionState withdrawn() {
        return with(next -> next.handIn(HandInState.WITHDRAWN).returnNote(null).returnedUntil(null));
    }

    private SubmissionState returned(Returned event) {
        return with(next ->
                next.handIn(HandInState.RETURNED).returnNote(event.note()).returnedUntil(event.until()));
    }

    private SubmissionState withoutWords() {
        return with(next -> next.latest(latest.withoutWords()).returnNote(returnNote == null ? null : List.of()));
    }
}
