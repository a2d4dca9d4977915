package io.lectern.handin.mark.command;

import static io.lectern.handin.Events.BEN;
import static io.lectern.handin.Events.WORK;
import static io.lectern.handin.Events.created;
import static io.lectern.handin.Events.essay;
import static io.lectern.handin.Events.handedIn;
import static io.lectern.handin.Events.storedIn;
import static io.lectern.handin.Events.submissions;
import static io.lectern.handin.Events.text;
import static io.lectern.handin.Events.withdrawn;
import static io.lectern.handin.Events.work;
import static io.lectern.handin.Events.worth;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.ReleaseStatus;
import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.assignment.LockedAssignments;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.command.MarkCommand.GiveMark;
import io.lectern.handin.submission.MarkingStatus;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.VisibleMark;
import io.lectern.kernel.text.OptionalBlocks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.test.aggregate.AggregateTestFixture;

class MarkPropertiesTest {
    private static final BigDecimal MOST = BigDecimal.TEN;

    /** A mark that somebody wants to give to a submission of so many hand-ins. */
    record Wish(int handIns, boolean withdrawn, int marked, int points) {}

    @Property(tries = 300)
    void marksAreOfTheNewestHandInThatIsThereAndOfPossiblePoints(@ForAll("wishes") List<Wish> wishes) {
        var given = new ArrayList<MarkGiven>();
        for (var wish : wishes) {
            var submission = submission(wish);
            for (var event : send(wish, submission, given)) {
                assertThat(event.handIn()).isEqualTo(submission.latest().number());
                assertThat(submission.handIn()).isEqualTo(SubmissionStatus.HANDED_IN);
                assertThat(event.points()).isBetween(BigDecimal.ZERO, MOST);
                if (!given.isEmpty()) assertThat(event).isNotEqualTo(given.get(given.size() - 1));
                given.add(event);
            }
        }
    }

    @Property(tries = 300)
    void aStudentSeesNothingOfAHeldMark(@ForAll("wishes") List<Wish> wishes) {
        for (var wish : wishes) {
            var submission = submission(wish);
            var newest = submission.latest().number();
            for (var event : send(wish, submission, List.of())) {
                var mark = MarkState.REDUCER.evolve(null, event, 0).latest();
                assertThat(VisibleMark.seen(mark, newest, ReleaseStatus.HELD, true))
                        .isEqualTo(VisibleMark.seen(null, newest, ReleaseStatus.HELD, true));
                assertThat(VisibleMark.seen(mark, newest, ReleaseStatus.RELEASED, true)
                                .points())
                        .isEqualTo(event.points());
                assertThat(VisibleMark.seen(mark, newest + 1, ReleaseStatus.HELD, false)
                                .marking())
                        .isEqualTo(MarkingStatus.UNMARKED);
            }
        }
    }

    private static SubmissionState submission(Wish wish) {
        var events = new ArrayList<SubmissionEvent>();
        for (var number = 1; number <= wish.handIns(); number++) events.add(handedIn(number));
        if (wish.withdrawn()) events.add(withdrawn());
        return work(events.toArray(SubmissionEvent[]::new));
    }

    private static List<MarkGiven> send(Wish wish, SubmissionState submission, List<MarkGiven> stored) {
        var fixture = new AggregateTestFixture<>(Mark.class);
        LockedAssignments assignments = id -> Optional.of(essay(created(false), worth(MOST.toPlainString())));
        fixture.registerInjectableResource(assignments);
        fixture.registerInjectableResource(submissions(submission));
        var given = stored.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(stored);
        var score = new Points(BigDecimal.valueOf(wish.points()));
        given.when(new GiveMark(WORK, score, null, new OptionalBlocks(text("For " + BEN)), wish.marked()));
        var all = storedIn(MarkState.streamOf(WORK), fixture, MarkGiven.class);
        return all.subList(stored.size(), all.size());
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-1, 11))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
