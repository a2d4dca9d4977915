package io.lectern.handin.submission;

import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionEvent.SubmissionErased;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionEvent.SubmissionReturned;
import io.lectern.handin.SubmissionEvent.SubmissionWithdrawn;
import io.lectern.handin.SubmissionStatus;
import io.lectern.kernel.stream.Reducer;
import java.util.List;

/** What each event makes of a submission. */
final class SubmissionReducer {
    private SubmissionReducer() {}

    static Reducer<SubmissionState> create() {
        return Reducer.of(SubmissionEvent.class, SubmissionState.class)
                .firstOrAgain(SubmissionHandedIn.class, SubmissionReducer::handedIn)
                .on(SubmissionWithdrawn.class, (now, event) -> withdrawn(now))
                .on(SubmissionReturned.class, SubmissionReducer::returned)
                .on(SubmissionErased.class, (now, event) -> withoutPersonalData(now))
                .build();
    }

    private static SubmissionState handedIn(SubmissionHandedIn event) {
        return new SubmissionState(SubmissionStatus.HANDED_IN, event, null, null, 0);
    }

    private static SubmissionState withdrawn(SubmissionState now) {
        return now.with(
                next -> next.handIn(SubmissionStatus.WITHDRAWN).returnNote(null).returnedUntil(null));
    }

    private static SubmissionState returned(SubmissionState now, SubmissionReturned event) {
        return now.with(next ->
                next.handIn(SubmissionStatus.RETURNED).returnNote(event.note()).returnedUntil(event.until()));
    }

    private static SubmissionState withoutPersonalData(SubmissionState now) {
        return now.with(next -> next.latest(now.latest().withoutPersonalData())
                .returnNote(now.returnNote() == null ? null : List.of()));
    }
}
