package io.lectern.handin.deadline;

import static io.lectern.handin.Events.BEN;
import static io.lectern.handin.Events.BIOLOGY;
import static io.lectern.handin.Events.ESSAY;
import static io.lectern.handin.Events.MONDAY;
import static io.lectern.handin.Events.created;
import static io.lectern.handin.Events.essay;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.DeadlineEvent.AssignmentClosed;
import io.lectern.handin.DeadlineEvent.AssignmentDueSoon;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.LockedAssignments;
import io.lectern.handin.deadline.DeadlineCommand.AnnounceClosed;
import io.lectern.handin.deadline.DeadlineCommand.AnnounceDueSoon;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineAnnouncementsTest {
    private static final UserId CAT = UserId.of("cat");
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));

    private FixtureConfiguration<DeadlineAnnouncements> deadline;
    private AssignmentState assignment = essay(created(false));

    @BeforeEach
    void setUp() {
        deadline = new AggregateTestFixture<>(DeadlineAnnouncements.class);
        LockedAssignments assignments = id -> Optional.of(assignment);
        deadline.registerInjectableResource(assignments);
    }

    @Test
    void studentsAreRemindedAndNobodyElse() {
        deadline.givenNoPriorActivity().when(remind(MONDAY, BEN, CAT)).expectEvents(reminded(MONDAY, BEN, CAT));

        assertThat(lastAudience()).isEqualTo(new Audience(Set.of(), Set.of(), Set.of(BEN, CAT)));
    }

    @Test
    void nobodyIsRemindedOfTheSameTimeTwice() {
        deadline.given(reminded(MONDAY, BEN)).when(remind(MONDAY, BEN, CAT)).expectEvents(reminded(MONDAY, CAT));
        deadline.given(reminded(MONDAY, BEN)).when(remind(MONDAY, BEN)).expectNoEvents();
    }

    @Test
    void anotherTimeIsAnotherReminder() {
        deadline.given(reminded(MONDAY, BEN)).when(remind(LATER, BEN)).expectEvents(reminded(LATER, BEN));
    }

    @Test
    void closingIsToldToAllOnce() {
        deadline.givenNoPriorActivity()
                .when(new AnnounceClosed(ESSAY, BIOLOGY, MONDAY, null))
                .expectEvents(new AssignmentClosed(ESSAY, MONDAY, null));
        assertThat(lastAudience()).isEqualTo(Audience.members(BIOLOGY));

        deadline.given(new AssignmentClosed(ESSAY, MONDAY, null))
                .when(new AnnounceClosed(ESSAY, BIOLOGY, MONDAY, null))
                .expectNoEvents();
    }

    @Test
    void whileOthersHaveMoreTimeClosingIsToldToThoseItIsClosedFor() {
        deadline.givenNoPriorActivity()
                .when(new AnnounceClosed(ESSAY, BIOLOGY, MONDAY, List.of(BEN)))
                .expectEvents(new AssignmentClosed(ESSAY, MONDAY, List.of(BEN)));
        assertThat(lastAudience()).isEqualTo(new Audience(Set.of(BIOLOGY), Set.of(), Set.of(BEN)));

        deadline.givenNoPriorActivity()
                .when(new AnnounceClosed(ESSAY, BIOLOGY, MONDAY, List.of()))
                .expectEvents(new AssignmentClosed(ESSAY, MONDAY, List.of()));
        assertThat(lastAudience()).isEqualTo(Audience.educators(BIOLOGY));
    }

    @Test
    void nothingIsToldOfWhatWasHiddenMeanwhile() {
        assignment = essay(created(true));

        deadline.givenNoPriorActivity().when(remind(MONDAY, BEN)).expectNoEvents();
        deadline.givenNoPriorActivity()
                .when(new AnnounceClosed(ESSAY, BIOLOGY, MONDAY, null))
                .expectNoEvents();
    }

    private static AnnounceDueSoon remind(Instant due, UserId... students) {
        return new AnnounceDueSoon(ESSAY, BIOLOGY, due, List.of(students));
    }

    private static AssignmentDueSoon reminded(Instant due, UserId... students) {
        return new AssignmentDueSoon(ESSAY, due, List.of(students));
    }

    private Object lastAudience() {
        var stored = deadline.getEventStore()
                .readEvents(DeadlineCommand.STREAM + ESSAY)
                .asStream()
                .toList();
        return stored.get(stored.size() - 1).getMetaData().get(Metadata.AUDIENCE);
    }
}
