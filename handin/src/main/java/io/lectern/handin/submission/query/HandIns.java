package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.kernel.access.DelegatingAnswer;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.Stamped;
import io.lectern.kernel.stream.StreamHistory;
import io.lectern.kernel.stream.StreamHistory.Transition;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Single hand-ins, which are read from the events. */
@Component
class HandIns {
    private final Submissions submissions;
    private final StreamHistory history;

    HandIns(Submissions submissions, StreamHistory history) {
        this.submissions = submissions;
        this.history = history;
    }

    /**
     * What is shown of the hand-in that is wanted.
     *
     * @param variant whether what is shown depends on more than the events
     */
    DelegatingAnswer find(
            SubmissionId submission,
            Predicate<Transition<SubmissionState>> wanted,
            boolean variant,
            Function<Transition<SubmissionState>, Object> shown) {
        return new DelegatingAnswer(
                submissions.find(submission).orElseThrow(NotFound::new),
                viewer -> history.transitions(SubmissionState.REDUCER, submission.stream()).stream()
                        .filter(transition -> transition.event().getPayload() instanceof SubmissionHandedIn)
                        .filter(wanted)
                        .findFirst()
                        .<Object>map(transition -> new Stamped(
                                shown.apply(transition),
                                transition.after().stream(),
                                transition.after().version(),
                                variant))
                        .orElseThrow(NotFound::new));
    }

    static SubmissionHandedIn eventOf(Transition<SubmissionState> transition) {
        return (SubmissionHandedIn) transition.event().getPayload();
    }
}
