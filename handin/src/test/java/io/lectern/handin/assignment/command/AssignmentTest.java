package io.lectern.handin.assignment.command;

import static io.lectern.handin.Events.BIOLOGY;
import static io.lectern.handin.Events.ESSAY;
import static io.lectern.handin.Events.NEXT_WEEK;
import static io.lectern.handin.Events.UNTIMED;
import static io.lectern.handin.Events.archived;
import static io.lectern.handin.Events.created;
import static io.lectern.handin.Events.granted;
import static io.lectern.handin.Events.held;
import static io.lectern.handin.Events.hidden;
import static io.lectern.handin.Events.released;
import static io.lectern.handin.Events.renamed;
import static io.lectern.handin.Events.rescheduled;
import static io.lectern.handin.Events.restored;
import static io.lectern.handin.Events.revealed;
import static io.lectern.handin.Events.revoked;
import static io.lectern.handin.Events.rewritten;
import static io.lectern.handin.Events.worth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.handin.AssignmentEvent.ServicesNamed;
import io.lectern.handin.Schedule;
import io.lectern.handin.assignment.AssignmentLock;
import io.lectern.handin.assignment.command.AssignmentCommand.ArchiveAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.ChangePoints;
import io.lectern.handin.assignment.command.AssignmentCommand.CreateAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.GrantExtension;
import io.lectern.handin.assignment.command.AssignmentCommand.HideAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.HoldGrades;
import io.lectern.handin.assignment.command.AssignmentCommand.NameServices;
import io.lectern.handin.assignment.command.AssignmentCommand.ReleaseGrades;
import io.lectern.handin.assignment.command.AssignmentCommand.RenameAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RescheduleAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RestoreAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RevealAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RevokeExtension;
import io.lectern.handin.assignment.command.AssignmentCommand.RewriteBrief;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.text.Block.Paragraph;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Note;
import io.lectern.kernel.text.Title;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final Instant LATER = NEXT_WEEK.due().plus(Duration.ofDays(1));

    private FixtureConfiguration<Assignment> assignment;

    @BeforeEach
    void setUp() {
        assignment = new AggregateTestFixture<>(Assignment.class);
        Memberships memberships = (user, space) -> switch (user.value()) {
            case "ada" -> Optional.of(Role.EDUCATOR);
            case "ben" -> Optional.of(Role.STUDENT);
            default -> Optional.empty();
        };
        assignment.registerInjectableResource(memberships);
        assignment.registerInjectableResource((AssignmentLock) id -> {});
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
        assignment
                .given(created(true))
                .when(new RenameAssignment(ESSAY, new Title("Essay II"), new Note("typo")))
                .expectEvents(renamed("Essay II", "typo"));

        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY));
    }

    @Test
    void studentsHearOfARenamingOnceTheySeeIt() {
        assignment
                .given(created(true), revealed())
                .when(new RenameAssignment(ESSAY, new Title("Essay II"), null))
                .expectEvents(renamed("Essay II", null));

        assertThat(lastAudience()).isEqualTo(Audience.members(BIOLOGY));
    }

    @Test
    void theSameTitleAgainIsNoEvent() {
        assignment
                .given(created(true))
                .when(new RenameAssignment(ESSAY, new Title("Essay"), null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void servicesAreNamedOnceAndEducatorsAloneHearOfIt() {
        var services = new NamedServices(List.of(named("sage"), named("rue")));
        var event = new ServicesNamed(ESSAY, Map.of("rue", "similarity", "sage", "similarity"));

        assignment.given(created(false)).when(new NameServices(ESSAY, services)).expectEvents(event);
        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY));

        assignment
                .given(created(false), event)
                .when(new NameServices(ESSAY, services))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        assignment
                .given(created(false), event)
                .when(new NameServices(ESSAY, new NamedServices(List.of())))
                .expectEvents(new ServicesNamed(ESSAY, Map.of()));
    }

    private static NamedService named(String service) {
        return new NamedService(ServiceId.of(service), new Purpose("similarity"));
    }

    @Test
    void itGetsOtherTimes() {
        assignment
                .given(created(true))
                .when(new RescheduleAssignment(ESSAY, NEXT_WEEK, null))
                .expectEvents(rescheduled(NEXT_WEEK));
    }

    @Test
    void theSameTimesAgainAreNoEvent() {
        assignment
                .given(created(true), rescheduled(NEXT_WEEK))
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
    void itAsksForSomethingElse() {
        assignment
                .given(created(false))
                .when(new RewriteBrief(ESSAY, new Blocks(List.of(new Paragraph("Draw."))), null))
                .expectEvents(rewritten("Draw."));
    }

    @Test
    void theSameBriefAndPointsAgainAreNoEvents() {
        assignment
                .given(created(false), rewritten("Draw."), worth("10.5"))
                .when(new RewriteBrief(ESSAY, new Blocks(List.of(new Paragraph("Draw."))), null))
                .expectNoEvents();
        assignment
                .given(created(false), rewritten("Draw."), worth("10.5"))
                .when(new ChangePoints(ESSAY, new MaxPoints(new BigDecimal("10.50")), null))
                .expectNoEvents();
    }

    @Test
    void itGivesOtherPoints() {
        assignment
                .given(created(false))
                .when(new ChangePoints(ESSAY, new MaxPoints(BigDecimal.TEN), null))
                .expectEvents(worth("10"));
    }

    @Test
    void archivingIsToldToThoseWhoCouldSeeIt() {
        assignment
                .given(created(false))
                .when(new ArchiveAssignment(ESSAY, null))
                .expectEvents(archived());
        assertThat(lastAudience()).isEqualTo(Audience.members(BIOLOGY));

        assignment.given(created(true)).when(new ArchiveAssignment(ESSAY, null)).expectEvents(archived());
        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY));
    }

    @Test
    void studentsHearNothingOfWhatIsArchived() {
        assignment
                .given(created(false), archived())
                .when(new RenameAssignment(ESSAY, new Title("Essay II"), null))
                .expectEvents(renamed("Essay II", null));
        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY));

        assignment
                .given(created(true), archived())
                .when(new RevealAssignment(ESSAY, null))
                .expectEvents(revealed());
        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY));
    }

    @Test
    void restoringIsToldToThoseWhoSeeItAgain() {
        assignment
                .given(created(false), archived())
                .when(new RestoreAssignment(ESSAY, null))
                .expectEvents(restored());

        assertThat(lastAudience()).isEqualTo(Audience.members(BIOLOGY));
    }

    @Test
    void anExtensionIsToldToItsStudentAndToEducators() {
        assignment.given(created(false)).when(grant("ben")).expectEvents(granted("ben", LATER));
        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY).and(UserId.of("ben")));

        assignment.given(created(true)).when(grant("ben")).expectEvents(granted("ben", LATER));
        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY));
    }

    @Test
    void thoseWhoAreNoStudentsGetNoExtension() {
        assignment.given(created(false)).when(grant("ada")).expectException(RuleBroken.class);
        assignment.given(created(false)).when(grant("eve")).expectException(RuleBroken.class);
    }

    @Test
    void theSameExtensionAgainIsNoEvent() {
        assignment
                .given(created(false), granted("ben", LATER))
                .when(grant("ben"))
                .expectNoEvents();
        assignment
                .given(created(false))
                .when(new RevokeExtension(ESSAY, UserId.of("ben")))
                .expectNoEvents();
    }

    @Test
    void anExtensionEnds() {
        assignment
                .given(created(false), granted("ben", LATER))
                .when(new RevokeExtension(ESSAY, UserId.of("ben")))
                .expectEvents(revoked("ben"));
    }

    @Test
    void allMarksAreReleasedByOneEventAndHeldByOne() {
        assignment.given(created(false)).when(new ReleaseGrades(ESSAY)).expectEvents(released());
        assignment.given(created(false), released()).when(new HoldGrades(ESSAY)).expectEvents(held());
        assignment
                .given(created(false), released())
                .when(new ReleaseGrades(ESSAY))
                .expectNoEvents();
        assignment.given(created(false)).when(new HoldGrades(ESSAY)).expectNoEvents();
    }

    @Test
    void timesOutOfOrderAreRefusedByName() {
        var early = NEXT_WEEK.due().minus(Duration.ofDays(30));

        assertThatThrownBy(() -> new Schedule(NEXT_WEEK.due(), early, null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors()).first().hasFieldOrPropertyWithValue("field", "due"));
        assertThatThrownBy(() -> new Schedule(NEXT_WEEK.due(), null, early)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Schedule(null, NEXT_WEEK.due(), early)).isInstanceOf(Invalid.class);
    }

    @Test
    void pointsArePositiveWithTwoDecimalsAtMost() {
        assertThat(new MaxPoints(new BigDecimal("10.50")).value()).isEqualTo(new BigDecimal("10.5"));
        assertThat(new MaxPoints(new BigDecimal("1E+2")).value()).isEqualTo(new BigDecimal("100"));
        for (var wrong : new String[] {"0", "-1", "1.234", "1000000.01"})
            assertThatThrownBy(() -> new MaxPoints(new BigDecimal(wrong))).isInstanceOf(IllegalArgumentException.class);
    }

    private static GrantExtension grant(String student) {
        return new GrantExtension(ESSAY, UserId.of(student), LATER, new Note("illness"));
    }

    private Object lastAudience() {
        var stored =
                assignment.getEventStore().readEvents(ESSAY.stream()).asStream().toList();
        MetaData metadata = stored.get(stored.size() - 1).getMetaData();
        return metadata.get(Metadata.AUDIENCE);
    }

    private static CreateAssignment create(boolean hidden) {
        return new CreateAssignment(ESSAY, BIOLOGY, new Title("Essay"), null, UNTIMED, null, hidden);
    }
}
