package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.kernel.access.DelegatingQueryResult;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.AppendedEvents;
import io.lectern.kernel.stream.StreamHistory;
import io.lectern.kernel.stream.StreamHistory.Transition;
import io.lectern.kernel.stream.VersionedResult;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Single hand-ins, which are read from the events. */
@Component
class HandInReader {
    private final Submissions submissions;
    private final StreamHistory history;

    HandInReader(Submissions submissions, StreamHistory history) {
        this.submissions = submissions;
        this.history = history;
    }

    /**
     * What is shown of the hand-in that is wanted.
     *
     * @param variant whether what is shown depends on more than the events
     */
    <V> DelegatingQueryResult<VersionedResult<V>> find(
            SubmissionId submission,
            Predicate<Transition<SubmissionState>> wanted,
            boolean variant,
            Function<Transition<SubmissionState>, V> shown) {
        var now = submissions.find(submission).orElseThrow(NotFound::new);
        return new DelegatingQueryResult<>(now, viewer -> read(now, wanted, variant, shown));
    }

    /** The same of a submission that was found, for whoever may see it. */
    <V> VersionedResult<V> read(
            SubmissionState now,
            Predicate<Transition<SubmissionState>> wanted,
            boolean variant,
            Function<Transition<SubmissionState>, V> shown) {
        return first(Stream.of(now).flatMap(HandInReader::appended), wanted)
                .or(() -> first(history.transitions(SubmissionState.REDUCER, now), wanted))
                .map(transition -> new VersionedResult<V>(
                        shown.apply(transition),
                        transition.after().stream(),
                        transition.after().version(),
                        variant))
                .orElseThrow(NotFound::new);
    }

    /** What has just been handed in, which need not be read again. */
    private static Stream<Transition<SubmissionState>> appended(SubmissionState now) {
        return AppendedEvents.find(now.stream(), now.version())
                .map(event -> new Transition<>(event, null, now))
                .stream();
    }

    private static Optional<Transition<SubmissionState>> first(
            Stream<Transition<SubmissionState>> transitions, Predicate<Transition<SubmissionState>> wanted) {
        return transitions
                .filter(transition -> transition.event().getPayload() instanceof SubmissionHandedIn)
                .filter(wanted)
                .findFirst();
    }

    static SubmissionHandedIn eventOf(Transition<SubmissionState> transition) {
        return (SubmissionHandedIn) transition.event().getPayload();
    }
}
