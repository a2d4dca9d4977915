package io.lectern.handin.mark.command;

import static io.lectern.handin.Facts.BEN;
import static io.lectern.handin.Facts.WORK;
import static io.lectern.handin.Facts.created;
import static io.lectern.handin.Facts.essay;
import static io.lectern.handin.Facts.handedIn;
import static io.lectern.handin.Facts.storedIn;
import static io.lectern.handin.Facts.submissions;
import static io.lectern.handin.Facts.text;
import static io.lectern.handin.Facts.withdrawn;
import static io.lectern.handin.Facts.work;
import static io.lectern.handin.Facts.worth;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.HandInState;
import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.Release;
import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.command.MarkCommand.GiveMark;
import io.lectern.handin.submission.Marking;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.VisibleMark;
import io.lectern.kernel.AnyBlocks;
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
            for (var fact : send(wish, submission, given)) {
                assertThat(fact.handIn()).isEqualTo(submission.latest().number());
                assertThat(submission.handIn()).isEqualTo(HandInState.HANDED_IN);
                assertThat(fact.points()).isBetween(BigDecimal.ZERO, MOST);
                if (!given.isEmpty()) assertThat(fact).isNotEqualTo(given.get(given.size() - 1));
                given.add(fact);
            }
        }
    }

    @Property(tries = 300)
    void aStudentSeesNothingOfAHeldMark(@ForAll("wishes") List<Wish> wishes) {
        for (var wish : wishes) {
            var submission = submission(wish);
            var newest = submission.latest().number();
            for (var fact : send(wish, submission, List.of())) {
                var mark = MarkState.REDUCER.evolve(null, fact, 0).latest();
                assertThat(VisibleMark.seen(mark, newest, Release.HELD, true))
                        .isEqualTo(VisibleMark.seen(null, newest, Release.HELD, true));
                assertThat(VisibleMark.seen(mark, newest, Release.RELEASED, true)
                                .points())
                        .isEqualTo(fact.points());
                assertThat(VisibleMark.seen(mark, newest + 1, Release.HELD, false)
                                .marking())
                        .isEqualTo(Marking.UNMARKED);
            }
        }
    }

    private static SubmissionState submission(Wish wish) {
        var facts = new ArrayList<SubmissionEvent>();
        for (var number = 1; number <= wish.handIns(); number++) facts.add(handedIn(number));
        if (wish.withdrawn()) facts.add(withdrawn());
        return work(facts.toArray(SubmissionEvent[]::new));
    }

    private static List<MarkGiven> send(Wish wish, SubmissionState submission, List<MarkGiven> stored) {
        var fixture = new AggregateTestFixture<>(Mark.class);
        Assignments assignments = id -> Optional.of(essay(created(false), worth(MOST.toPlainString())));
        fixture.registerInjectableResource(assignments);
        fixture.registerInjectableResource(submissions(submission));
        var given = stored.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(stored);
        var score = new Score(BigDecimal.valueOf(wish.points()));
        given.when(new GiveMark(WORK, score, null, new AnyBlocks(text("For " + BEN)), wish.marked()));
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
