package io.lectern.handin.assignment.command;

import static io.lectern.handin.Facts.ESSAY;
import static io.lectern.handin.Facts.BIOLOGY;
import static io.lectern.handin.Facts.NEXT_WEEK;
import static io.lectern.handin.Facts.UNTIMED;
import static io.lectern.handin.Facts.created;
import static io.lectern.handin.Facts.hidden;
import static io.lectern.handin.Facts.renamed;
import static io.lectern.handin.Facts.rescheduled;
import static io.lectern.handin.Facts.revealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.handin.Schedule;
import io.lectern.handin.assignment.command.AssignmentCommand.CreateAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.HideAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RenameAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RescheduleAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RevealAssignment;
import io.lectern.kernel.Audience;
import io.lectern.kernel.Metadata;
import io.lectern.kernel.Note;
import io.lectern.kernel.Problem.Invalid;
import io.lectern.kernel.Title;
import java.math.BigDecimal;
import java.time.Duration;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private FixtureConfiguration<Assignment> assignment;

    @BeforeEach
    void setUp() {
        assignment = new AggregateTestFixture<>(Assignment.class);
    }

    @Test
    void anEducatorSetsAHiddenAssignmentThatEducatorsAloneHearOf() {
        assignment.givenNoPriorActivity().when(create(true)).expectEvents(created(true));

        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY));
    }

    @Test
    void anAssignmentThatIsNotHiddenIsToldToAllMembers() {
        assignment.givenNoPriorActivity().when(create(false)).expectEvents(created(false));

        assertThat(lastAudience()).isEqualTo(Audience.members(BIOLOGY));
    }

    @Test
    void itIsRenamedWithTheReason() {
        assignment.given(created(true))
                .when(new RenameAssignment(ESSAY, new Title("Essay II"), new Note("typo")))
                .expectEvents(renamed("Essay II", "typo"));

        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY));
    }

    @Test
    void studentsHearOfARenamingOnceTheySeeIt() {
        assignment.given(created(true), revealed())
                .when(new RenameAssignment(ESSAY, new Title("Essay II"), null))
                .expectEvents(renamed("Essay II", null));

        assertThat(lastAudience()).isEqualTo(Audience.members(BIOLOGY));
    }

    @Test
    void theSameTitleAgainIsNoEvent() {
        assignment.given(created(true))
                .when(new RenameAssignment(ESSAY, new Title("Essay"), null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void itGetsOtherTimes() {
        assignment.given(created(true))
                .when(new RescheduleAssignment(ESSAY, NEXT_WEEK, null))
                .expectEvents(rescheduled(NEXT_WEEK));
    }

    @Test
    void theSameTimesAgainAreNoEvent() {
        assignment.given(created(true), rescheduled(NEXT_WEEK))
                .when(new RescheduleAssignment(ESSAY, NEXT_WEEK, null))
                .expectNoEvents();
    }

    @Test
    void revealingIsToldToAllMembers() {
        assignment.given(created(true)).when(new RevealAssignment(ESSAY, null)).expectEvents(revealed());

        assertThat(lastAudience()).isEqualTo(Audience.members(BIOLOGY));
    }

    @Test
    void whatIsSeenCannotBeRevealedAgain() {
        assignment.given(created(false)).when(new RevealAssignment(ESSAY, null)).expectNoEvents();
    }

    @Test
    void hidingIsToldToThoseWhoCouldSeeIt() {
        assignment.given(created(false)).when(new HideAssignment(ESSAY, null)).expectEvents(hidden());

        assertThat(lastAudience()).isEqualTo(Audience.members(BIOLOGY));
    }

    @Test
    void whatIsHiddenCannotBeHiddenAgain() {
        assignment.given(created(true)).when(new HideAssignment(ESSAY, null)).expectNoEvents();
    }

    @Test
    void timesOutOfOrderAreRefusedByName() {
        var early = NEXT_WEEK.due().minus(Duration.ofDays(30));

        assertThatThrownBy(() -> new Schedule(NEXT_WEEK.due(), early, null))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .first()
                        .hasFieldOrPropertyWithValue("field", "due"));
        assertThatThrownBy(() -> new Schedule(NEXT_WEEK.due(), null, early)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Schedule(null, NEXT_WEEK.due(), early)).isInstanceOf(Invalid.class);
    }

    @Test
    void pointsArePositiveWithTwoDecimalsAtMost() {
        assertThat(new Points(new BigDecimal("10.50")).value()).isEqualTo(new BigDecimal("10.5"));
        assertThat(new Points(new BigDecimal("1E+2")).value()).isEqualTo(new BigDecimal("100"));
        for (var wrong : new String[] {"0", "-1", "1.234", "1000000.01"})
            assertThatThrownBy(() -> new Points(new BigDecimal(wrong))).isInstanceOf(IllegalArgumentException.class);
    }

    private Object lastAudience() {
        var stored = assignment
                .getEventStore()
                .readEvents(ESSAY.stream())
                .asStream()
                .toList();
        MetaData metadata = stored.get(stored.size() - 1).getMetaData();
        return metadata.get(Metadata.AUDIENCE);
    }

    private static CreateAssignment create(boolean hidden) {
        return new CreateAssignment(ESSAY, BIOLOGY, new Title("Essay"), null, UNTIMED, null, hidden);
    }
}
