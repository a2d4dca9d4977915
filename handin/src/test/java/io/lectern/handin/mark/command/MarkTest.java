package io.lectern.handin.mark.command;

import static io.lectern.handin.Events.BEN;
import static io.lectern.handin.Events.BIOLOGY;
import static io.lectern.handin.Events.WORK;
import static io.lectern.handin.Events.created;
import static io.lectern.handin.Events.essay;
import static io.lectern.handin.Events.handedIn;
import static io.lectern.handin.Events.held;
import static io.lectern.handin.Events.marked;
import static io.lectern.handin.Events.released;
import static io.lectern.handin.Events.returned;
import static io.lectern.handin.Events.submissions;
import static io.lectern.handin.Events.text;
import static io.lectern.handin.Events.withdrawn;
import static io.lectern.handin.Events.work;
import static io.lectern.handin.Events.worth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.LockedAssignments;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.command.MarkCommand.GiveMark;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.text.OptionalBlocks;
import java.math.BigDecimal;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class MarkTest {
    private AssignmentState assignment = essay(created(false), worth("10"));

    @Test
    void aHeldMarkIsToldToEducatorsAlone() {
        given(work(handedIn(1))).givenNoPriorActivity().when(give(1, "7.5")).expectSuccessfulHandlerExecution();

        assertThat(((MarkGiven) last().getPayload()).points()).isEqualTo(new BigDecimal("7.5"));
        assertThat(((MarkGiven) last().getPayload()).assignmentVersion()).isEqualTo(1);
        assertThat(last().getMetaData()).containsEntry(Metadata.AUDIENCE, Audience.educators(BIOLOGY));
    }

    @Test
    void aMarkThatIsGivenWhileReleasedIsToldToItsStudent() {
        assignment = essay(created(false), worth("10"), released());
        given(work(handedIn(1))).givenNoPriorActivity().when(give(1, "7")).expectSuccessfulHandlerExecution();
        assertThat(last().getMetaData())
                .containsEntry(Metadata.AUDIENCE, Audience.educators(BIOLOGY).and(BEN));

        assignment = essay(created(false), worth("10"), released(), held());
        given(work(handedIn(1))).givenNoPriorActivity().when(give(1, "7")).expectSuccessfulHandlerExecution();
        assertThat(last().getMetaData()).containsEntry(Metadata.AUDIENCE, Audience.educators(BIOLOGY));
    }

    @Test
    void theNewestHandInAloneIsMarked() {
        given(work(handedIn(1), handedIn(2)))
                .givenNoPriorActivity()
                .when(give(1, "7"))
                .expectException(RuleBroken.class);
        given(work(handedIn(1))).givenNoPriorActivity().when(give(2, "7")).expectException(RuleBroken.class);
        given(work(handedIn(1), returned(null)))
                .givenNoPriorActivity()
                .when(give(1, "7"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void withdrawnOrUnknownWorkIsNotMarked() {
        given(work(handedIn(1), withdrawn()))
                .givenNoPriorActivity()
                .when(give(1, "7"))
                .expectException(RuleBroken.class);
        given(null).givenNoPriorActivity().when(give(1, "7")).expectException(NotFound.class);
    }

    @Test
    void pointsAreThoseThatTheAssignmentGives() {
        for (var wrong : new String[] {"10.01", "-0.01"})
            given(work(handedIn(1))).givenNoPriorActivity().when(give(1, wrong)).expectException(RuleBroken.class);
        for (var right : new String[] {"0", "10", "9.99"})
            given(work(handedIn(1))).givenNoPriorActivity().when(give(1, right)).expectSuccessfulHandlerExecution();
        assignment = essay(created(false));
        given(work(handedIn(1))).givenNoPriorActivity().when(give(1, "0")).expectException(RuleBroken.class);
    }

    @Test
    void theSameMarkAgainIsNoEvent() {
        assignment = essay(created(false), worth("10"));
        var same = new MarkGiven(
                WORK, marked(1, "7").assignment(), BIOLOGY, BEN, 1, 1, new BigDecimal("7"), null, text("Good"));

        given(work(handedIn(1))).given(same).when(give(1, "7.00")).expectNoEvents();
    }

    @Test
    void scoresHaveTwoDecimalsAtMost() {
        assertThat(new Points(new BigDecimal("7.50")).value()).isEqualTo(new BigDecimal("7.5"));
        assertThat(new Points(new BigDecimal("1E+1")).value()).isEqualTo(new BigDecimal("10"));
        for (var wrong : new String[] {"1.234", "1E+12"})
            assertThatThrownBy(() -> new Points(new BigDecimal(wrong))).isInstanceOf(IllegalArgumentException.class);
    }

    private FixtureConfiguration<Mark> mark;

    private FixtureConfiguration<Mark> given(SubmissionState submission) {
        mark = new AggregateTestFixture<>(Mark.class);
        LockedAssignments assignments = id -> Optional.of(assignment);
        mark.registerInjectableResource(assignments);
        mark.registerInjectableResource(submissions(submission));
        return mark;
    }

    private DomainEventMessage<?> last() {
        var stored = mark.getEventStore()
                .readEvents(MarkState.streamOf(WORK))
                .asStream()
                .toList();
        return stored.get(stored.size() - 1);
    }

    private static GiveMark give(int handIn, String points) {
        return new GiveMark(WORK, new Points(new BigDecimal(points)), null, new OptionalBlocks(text("Good")), handIn);
    }
}
