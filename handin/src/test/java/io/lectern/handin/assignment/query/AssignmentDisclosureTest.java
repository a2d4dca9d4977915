package io.lectern.handin.assignment.query;

import static io.lectern.handin.Events.NEXT_WEEK;
import static io.lectern.handin.Events.created;
import static io.lectern.handin.Events.granted;
import static io.lectern.handin.Events.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.UserId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AssignmentDisclosureTest {

    @Test
    void ofHidingStudentsLearnTheIdsAlone() {
        var disclosure = new AssignmentDisclosure();
        var json = JsonMapper.shared();
        var students = Channel.students(created(true).space());
        var educators = Channel.educators(created(true).space());
        var payload = json.valueToTree(hidden());
        var nothing = json.createObjectNode();

        assertThat(disclosure.disclose("assignment:Hidden", payload, nothing, students))
                .isEmpty();
        assertThat(disclosure.disclose("assignment:Hidden", payload, nothing, educators))
                .contains(payload);
        assertThat(disclosure.disclose("assignment:Renamed", payload, nothing, students))
                .contains(payload);
    }

    @Test
    void ofAnExtensionItsStudentLearnsNotTheReason() {
        var payload = JsonMapper.shared().valueToTree(granted("ben", NEXT_WEEK.due()));
        var nothing = JsonMapper.shared().createObjectNode();

        var told = new AssignmentDisclosure()
                .disclose("assignment:ExtensionGranted", payload, nothing, Channel.user(UserId.of("ben")));

        assertThat(told).hasValueSatisfying(seen -> {
            assertThat(seen.has("reason")).isFalse();
            assertThat(seen.get("until")).isEqualTo(payload.get("until"));
        });
        assertThat(payload.has("reason")).isTrue();
    }
}
