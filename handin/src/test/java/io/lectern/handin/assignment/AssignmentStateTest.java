package io.lectern.handin.assignment;

import static io.lectern.handin.Facts.NEXT_WEEK;
import static io.lectern.handin.Facts.archived;
import static io.lectern.handin.Facts.created;
import static io.lectern.handin.Facts.granted;
import static io.lectern.handin.Facts.hidden;
import static io.lectern.handin.Facts.renamed;
import static io.lectern.handin.Facts.rescheduled;
import static io.lectern.handin.Facts.restored;
import static io.lectern.handin.Facts.revealed;
import static io.lectern.handin.Facts.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.Schedule;
import io.lectern.kernel.Role;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Viewer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AssignmentStateTest {
    private static final Viewer ADA = new Viewer(UserId.of("ada"), Role.EDUCATOR);
    private static final Viewer BEN = new Viewer(UserId.of("ben"), Role.STUDENT);
    private static final Viewer STRANGER = new Viewer(UserId.of("eve"), null);

    @Test
    void eachFactIsSeenInTheViewAtItsVersion() {
        var view = after(created(true), renamed("Essay II", null), rescheduled(NEXT_WEEK), revealed());

        assertThat(view.title()).isEqualTo("Essay II");
        assertThat(view.schedule().due()).isEqualTo(NEXT_WEEK.due());
        assertThat(view.hidden()).isFalse();
        assertThat(view.version()).isEqualTo(3);
        assertThat(after(created(false), hidden()).hidden()).isTrue();
    }

    @Test
    void aHiddenAssignmentExistsForEducatorsAlone() {
        var view = after(created(true));

        assertThat(view.visibleTo(ADA)).isTrue();
        assertThat(view.visibleTo(BEN)).isFalse();
        assertThat(view.visibleTo(STRANGER)).isFalse();
    }

    @Test
    void anAssignmentThatIsNotHiddenExistsForMembersAlone() {
        var view = after(created(true), revealed());

        assertThat(view.visibleTo(BEN)).isTrue();
        assertThat(view.visibleTo(STRANGER)).isFalse();
    }

    @Test
    void studentsSeeTheDeadlineThatCountsForThem() {
        var view = after(created(false), rescheduled(NEXT_WEEK));

        assertThat(view.seenBy(BEN)).isInstanceOfSatisfying(StudentAssignment.class, seen -> {
            assertThat(seen.deadline()).isEqualTo(NEXT_WEEK.due());
            assertThat(seen.mine()).isNull();
            assertThat(seen.variant()).isTrue();
        });
        assertThat(view.seenBy(ADA)).isEqualTo(AssignmentView.of(view));
    }

    @Test
    void theLaterOfExtensionAndScheduleCounts() {
        var extended = NEXT_WEEK.due().plus(Duration.ofDays(1));
        var moved = new Schedule(null, extended.plus(Duration.ofDays(1)), null);
        var view = after(created(false), rescheduled(NEXT_WEEK), granted("ben", extended));

        assertThat(view.scheduleOf(BEN.user()).due()).isEqualTo(extended);
        assertThat(view.scheduleOf(BEN.user()).cutOff()).isNull();
        assertThat(view.scheduleOf(UserId.of("cat"))).isEqualTo(NEXT_WEEK);
        assertThat(after(created(false), granted("ben", extended), rescheduled(moved))
                        .scheduleOf(BEN.user())
                        .due())
                .isEqualTo(moved.due());
        assertThat(after(created(false), rescheduled(NEXT_WEEK), granted("ben", extended), revoked("ben"))
                        .scheduleOf(BEN.user()))
                .isEqualTo(NEXT_WEEK);
    }

    @Test
    void anArchivedAssignmentExistsForEducatorsAlone() {
        var archived = after(created(false), archived());

        assertThat(archived.visibleTo(ADA)).isTrue();
        assertThat(archived.visibleTo(BEN)).isFalse();
        assertThat(after(created(false), archived(), restored()).visibleTo(BEN)).isTrue();
    }

    @Test
    void studentsCompareTheirOwnDeadlineAndNobodyElsesReason() {
        var json = JsonMapper.shared();
        var view = after(created(false), granted("ben", NEXT_WEEK.due()), granted("cat", NEXT_WEEK.due()));

        assertThat(json.writeValueAsString(view.comparedBy(ADA))).contains("illness", "cat");
        assertThat(json.writeValueAsString(view.comparedBy(BEN))).doesNotContain("illness", "cat");
        assertThat(json.writeValueAsString(view.seenBy(ADA))).doesNotContain("illness", "cat");
    }

    private static AssignmentState after(AssignmentEvent... events) {
        AssignmentState view = null;
        for (var version = 0; version < events.length; version++)
            view = AssignmentState.REDUCER.evolve(view, events[version], version);
        return view;
    }
}
