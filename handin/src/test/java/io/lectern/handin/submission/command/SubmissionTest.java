package io.lectern.handin.submission.command;

import static io.lectern.handin.Events.BEN;
import static io.lectern.handin.Events.BIOLOGY;
import static io.lectern.handin.Events.ESSAY;
import static io.lectern.handin.Events.MONDAY;
import static io.lectern.handin.Events.WORK;
import static io.lectern.handin.Events.created;
import static io.lectern.handin.Events.essay;
import static io.lectern.handin.Events.granted;
import static io.lectern.handin.Events.handedIn;
import static io.lectern.handin.Events.released;
import static io.lectern.handin.Events.rescheduled;
import static io.lectern.handin.Events.returned;
import static io.lectern.handin.Events.text;
import static io.lectern.handin.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.Schedule;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.receipt.TestReceipts;
import io.lectern.handin.submission.command.SubmissionCommand.HandIn;
import io.lectern.handin.submission.command.SubmissionCommand.Return;
import io.lectern.handin.submission.command.SubmissionCommand.Withdraw;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.text.Blocks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private static final Instant EARLIER = MONDAY.minus(Duration.ofDays(1));
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));

    private FixtureConfiguration<Submission> submission;
    private AssignmentState assignment = essay(created(false));

    @BeforeEach
    void setUp() {
        submission = new AggregateTestFixture<>(Submission.class);
        Assignments assignments = id -> Optional.ofNullable(assignment);
        submission.registerInjectableResource(assignments);
        submission.registerInjectableResource(new NoFiles());
        submission.registerInjectableResource(TestReceipts.withOneKey());
    }

    @Test
    void workIsHandedInAndToldToEducatorsAndItsStudent() {
        submission.givenNoPriorActivity().when(handIn()).expectSuccessfulHandlerExecution();

        var event = lastHandIn();
        assertThat(event.number()).isEqualTo(1);
        assertThat(event.handedInAt()).isEqualTo(MONDAY);
        assertThat(event.late()).isFalse();
        assertThat(event.deadline()).isNull();
        assertThat(event.content()).isEqualTo(text("Essay"));
        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY).and(BEN));
    }

    @Test
    void theNextHandInHasTheNextNumber() {
        submission.given(handedIn(1), withdrawn(), handedIn(2)).when(handIn()).expectSuccessfulHandlerExecution();

        assertThat(lastHandIn().number()).isEqualTo(3);
    }

    @Test
    void lateWorkIsAcceptedWithTheDeadlineThatWasUsed() {
        assignment = essay(created(false), rescheduled(new Schedule(null, EARLIER, null)));

        submission.givenNoPriorActivity().when(handIn()).expectSuccessfulHandlerExecution();

        assertThat(lastHandIn().late()).isTrue();
        assertThat(lastHandIn().deadline()).isEqualTo(EARLIER);
        assertThat(lastHandIn().assignmentVersion()).isEqualTo(1);
    }

    @Test
    void anExtensionMakesItInTime() {
        assignment =
                essay(created(false), rescheduled(new Schedule(null, EARLIER, EARLIER)), granted(BEN.value(), LATER));

        submission.givenNoPriorActivity().when(handIn()).expectSuccessfulHandlerExecution();

        assertThat(lastHandIn().late()).isFalse();
        assertThat(lastHandIn().deadline()).isEqualTo(LATER);
    }

    @Test
    void theMomentOfTheDeadlineIsInTime() {
        assignment = essay(created(false), rescheduled(new Schedule(MONDAY, MONDAY, MONDAY)));

        submission.givenNoPriorActivity().when(handIn()).expectSuccessfulHandlerExecution();

        assertThat(lastHandIn().late()).isFalse();
    }

    @Test
    void nothingIsAcceptedBeforeItIsOpenOrAfterItIsClosed() {
        assignment = essay(created(false), rescheduled(new Schedule(LATER, null, null)));
        submission.givenNoPriorActivity().when(handIn()).expectException(RuleBroken.class);

        assignment = essay(created(false), rescheduled(new Schedule(null, null, EARLIER)));
        submission.givenNoPriorActivity().when(handIn()).expectException(RuleBroken.class);
        submission.given(handedIn(1)).when(handIn()).expectException(RuleBroken.class);
    }

    @Test
    void anUnknownAssignmentTakesNothing() {
        assignment = null;

        submission.givenNoPriorActivity().when(handIn()).expectException(NotFound.class);
    }

    @Test
    void returnedWorkIsAcceptedWhateverTheCutOffUntilTheTimeThatWasGiven() {
        assignment = essay(created(false), rescheduled(new Schedule(null, null, EARLIER)));

        submission.given(handedIn(1), returned(null)).when(handIn()).expectSuccessfulHandlerExecution();
        submission.given(handedIn(1), returned(LATER)).when(handIn()).expectSuccessfulHandlerExecution();
        submission.given(handedIn(1), returned(EARLIER)).when(handIn()).expectException(RuleBroken.class);
        submission
                .given(handedIn(1), returned(null), handedIn(2))
                .when(handIn())
                .expectException(RuleBroken.class);
    }

    @Test
    void workIsWithdrawnUntilTheCutOff() {
        submission.given(handedIn(1)).when(new Withdraw(WORK, MONDAY)).expectEvents(withdrawn());

        assignment = essay(created(false), rescheduled(new Schedule(null, null, EARLIER)));
        submission.given(handedIn(1)).when(new Withdraw(WORK, MONDAY)).expectException(RuleBroken.class);
    }

    @Test
    void workIsNotWithdrawnOnceMarksAreReleased() {
        assignment = essay(created(false), released());

        submission.given(handedIn(1)).when(new Withdraw(WORK, MONDAY)).expectException(RuleBroken.class);
    }

    @Test
    void whatIsNotInTheEducatorsHandsIsNeitherWithdrawnNorReturned() {
        submission
                .given(handedIn(1), withdrawn())
                .when(new Withdraw(WORK, MONDAY))
                .expectException(RuleBroken.class);
        submission
                .given(handedIn(1), returned(null))
                .when(new Withdraw(WORK, MONDAY))
                .expectException(RuleBroken.class);
        submission.given(handedIn(1), withdrawn()).when(giveBack()).expectException(RuleBroken.class);
        submission.given(handedIn(1), returned(null)).when(giveBack()).expectException(RuleBroken.class);
        submission.given(handedIn(1), returned(LATER)).when(giveBack()).expectException(RuleBroken.class);
    }

    @Test
    void workIsReturnedForLongerOnceTheTimeThatWasGivenIsOver() {
        submission.given(handedIn(1), returned(EARLIER)).when(giveBack()).expectEvents(returned(null));
        submission
                .given(handedIn(1), returned(EARLIER))
                .when(new Withdraw(WORK, MONDAY))
                .expectException(RuleBroken.class);
    }

    @Test
    void workIsReturnedWithANote() {
        submission.given(handedIn(1)).when(giveBack()).expectEvents(returned(null));

        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY).and(BEN));
    }

    private static HandIn handIn() {
        return new HandIn(WORK, ESSAY, BEN, new Blocks(text("Essay")), MONDAY);
    }

    private static Return giveBack() {
        return new Return(WORK, new Blocks(text("Once more")), null, MONDAY);
    }

    private SubmissionHandedIn lastHandIn() {
        var stored =
                submission.getEventStore().readEvents(WORK.stream()).asStream().toList();
        return (SubmissionHandedIn) stored.get(stored.size() - 1).getPayload();
    }

    private Object lastAudience() {
        var stored =
                submission.getEventStore().readEvents(WORK.stream()).asStream().toList();
        return stored.get(stored.size() - 1).getMetaData().get(Metadata.AUDIENCE);
    }
}
