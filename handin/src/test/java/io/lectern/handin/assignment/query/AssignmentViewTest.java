package io.lectern.handin.assignment.query;

import static io.lectern.handin.Facts.NEXT_WEEK;
import static io.lectern.handin.Facts.created;
import static io.lectern.handin.Facts.hidden;
import static io.lectern.handin.Facts.renamed;
import static io.lectern.handin.Facts.rescheduled;
import static io.lectern.handin.Facts.revealed;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.AssignmentEvent;
import io.lectern.kernel.Channel;
import io.lectern.kernel.Role;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Viewer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AssignmentViewTest {
    private static final Viewer ADA = new Viewer(UserId.of("ada"), Role.EDUCATOR);
    private static final Viewer BEN = new Viewer(UserId.of("ben"), Role.STUDENT);
    private static final Viewer STRANGER = new Viewer(UserId.of("eve"), null);

    @Test
    void eachFactIsSeenInTheViewAtItsVersion() {
        var view = after(created(true), renamed("Essay II", null), rescheduled(NEXT_WEEK), revealed());

        assertThat(view.title()).isEqualTo("Essay II");
        assertThat(view.due()).isEqualTo(NEXT_WEEK.due());
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
        assertThat(view.seenBy(ADA)).isSameAs(view);
    }

    @Test
    void ofHidingStudentsLearnTheIdsAlone() {
        var disclosure = new AssignmentDisclosure();
        var json = JsonMapper.shared();
        var students = Channel.students(created(true).space());
        var educators = Channel.educators(created(true).space());
        var payload = json.valueToTree(hidden());
        var nothing = json.createObjectNode();

        assertThat(disclosure.disclose("assignment:Hidden", payload, nothing, students)).isEmpty();
        assertThat(disclosure.disclose("assignment:Hidden", payload, nothing, educators)).contains(payload);
        assertThat(disclosure.disclose("assignment:Renamed", payload, nothing, students)).contains(payload);
        assertThat(disclosure.disclose("assignment:Renamed", payload, nothing, Channel.user(UserId.of("ben"))))
                .isEmpty();
    }

    private static AssignmentView after(AssignmentEvent... events) {
        AssignmentView view = null;
        for (var version = 0; version < events.length; version++)
            view = AssignmentView.REDUCER.evolve(view, events[version], version);
        return view;
    }
}
