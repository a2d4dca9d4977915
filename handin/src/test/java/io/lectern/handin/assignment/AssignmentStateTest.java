package io.lectern.handin.assignment;

import static io.lectern.handin.Events.NEXT_WEEK;
import static io.lectern.handin.Events.archived;
import static io.lectern.handin.Events.created;
import static io.lectern.handin.Events.granted;
import static io.lectern.handin.Events.hidden;
import static io.lectern.handin.Events.renamed;
import static io.lectern.handin.Events.rescheduled;
import static io.lectern.handin.Events.restored;
import static io.lectern.handin.Events.revealed;
import static io.lectern.handin.Events.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.Schedule;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.UserId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AssignmentStateTest {
    private static final Viewer ADA = new Viewer(UserId.of("ada"), Role.EDUCATOR);
    private static final Viewer BEN = new Viewer(UserId.of("ben"), Role.STUDENT);
    private static final Viewer STRANGER = new Viewer(UserId.of("eve"), null);

    @Test
    void eachEventIsSeenInTheViewAtItsVersion() {
        var state = after(created(true), renamed("Essay II", null), rescheduled(NEXT_WEEK), revealed());

        assertThat(state.title()).isEqualTo("Essay II");
        assertThat(state.schedule().due()).isEqualTo(NEXT_WEEK.due());
        assertThat(state.hidden()).isFalse();
        assertThat(state.version()).isEqualTo(3);
        assertThat(after(created(false), hidden()).hidden()).isTrue();
    }

    @Test
    void aHiddenAssignmentExistsForEducatorsAlone() {
        var state = after(created(true));

        assertThat(state.visibleTo(ADA)).isTrue();
        assertThat(state.visibleTo(BEN)).isFalse();
        assertThat(state.visibleTo(STRANGER)).isFalse();
    }

    @Test
    void anAssignmentThatIsNotHiddenExistsForMembersAlone() {
        var state = after(created(true), revealed());

        assertThat(state.visibleTo(BEN)).isTrue();
        assertThat(state.visibleTo(STRANGER)).isFalse();
    }

    @Test
    void studentsSeeTheDeadlineThatCountsForThem() {
        var state = after(created(false), rescheduled(NEXT_WEEK));

        assertThat(state.seenBy(BEN)).isInstanceOfSatisfying(StudentAssignmentView.class, seen -> {
            assertThat(seen.deadline()).isEqualTo(NEXT_WEEK.due());
            assertThat(seen.mine()).isNull();
            assertThat(seen.variant()).isTrue();
        });
        assertThat(state.seenBy(ADA)).isEqualTo(AssignmentView.of(state));
    }

    @Test
    void theLaterOfExtensionAndScheduleCounts() {
        var extended = NEXT_WEEK.due().plus(Duration.ofDays(1));
        var moved = new Schedule(null, extended.plus(Duration.ofDays(1)), null);
        var state = after(created(false), rescheduled(NEXT_WEEK), granted("ben", extended));

        assertThat(state.scheduleOf(BEN.user()).due()).isEqualTo(extended);
        assertThat(state.scheduleOf(BEN.user()).cutOff()).isNull();
        assertThat(state.scheduleOf(UserId.of("cat"))).isEqualTo(NEXT_WEEK);
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
        var state = after(created(false), granted("ben", NEXT_WEEK.due()), granted("cat", NEXT_WEEK.due()));

        assertThat(json.writeValueAsString(state.comparedBy(ADA))).contains("illness", "cat");
        assertThat(json.writeValueAsString(state.comparedBy(BEN))).doesNotContain("illness", "cat");
        assertThat(json.writeValueAsString(state.seenBy(ADA))).doesNotContain("illness", "cat");
    }

    private static AssignmentState after(AssignmentEvent... events) {
        AssignmentState state = null;
        for (var version = 0; version < events.length; version++)
            state = AssignmentState.REDUCER.evolve(state, events[version], version);
        return state;
    }
}
