package io.lectern.handin;

import static io.lectern.handin.Events.BEN;
import static io.lectern.handin.Events.ESSAY;
import static io.lectern.handin.Events.MONDAY;
import static io.lectern.handin.Events.NEXT_WEEK;
import static io.lectern.handin.Events.granted;
import static io.lectern.handin.Events.hidden;
import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.ServicesNamed;
import io.lectern.handin.CheckEvent.CheckRequested;
import io.lectern.handin.DeadlineEvent.AssignmentDueSoon;
import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Disclosure;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who sees what of the events of this context. */
class WithheldTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void ofHidingStudentsLearnTheIdsAlone() {
        var renamed = new AssignmentRenamed(ESSAY, "Moss", "Clearer");

        assertThat(Disclosure.of(AssignmentHidden.class).isShownTo(STUDENTS)).isFalse();
        assertThat(shown(hidden(), EDUCATORS)).isEqualTo(JSON.valueToTree(hidden()));
        assertThat(shown(renamed, STUDENTS)).isEqualTo(JSON.valueToTree(renamed));
    }

    @Test
    void ofAnExtensionItsStudentLearnsNotTheReason() {
        var payload = JSON.<JsonNode>valueToTree(granted("ben", NEXT_WEEK.due()));

        var seen = shown(granted("ben", NEXT_WEEK.due()), USER);

        assertThat(seen.has("reason")).isFalse();
        assertThat(seen.get("until")).isEqualTo(payload.get("until"));
        assertThat(payload.has("reason")).isTrue();
        assertThat(shown(granted("ben", NEXT_WEEK.due()), EDUCATORS)).isEqualTo(payload);
    }

    @Test
    void studentsDoNotLearnWhomElseADeadlineConcerns() {
        var reminded = new AssignmentDueSoon(ESSAY, MONDAY, List.of(BEN, UserId.of("cat")));
        var closed = new DeadlineEvent.AssignmentClosed(ESSAY, MONDAY, List.of(BEN, UserId.of("cat")));

        assertThat(shown(reminded, USER).toString()).contains("due").doesNotContain("cat", "ben");
        assertThat(shown(closed, USER).toString()).contains("cutOff").doesNotContain("cat", "ben");
        assertThat(shown(closed, STUDENTS)).isEqualTo(shown(closed, USER));
        assertThat(shown(closed, EDUCATORS)).isEqualTo(JSON.valueToTree(closed));
    }

    @Test
    void ofWorkAndMarksOtherStudentsLearnTheIdsAlone() {
        for (var fact : List.of(SubmissionHandedIn.class, MarkGiven.class)) {
            assertThat(Disclosure.of(fact).isShownTo(STUDENTS)).isFalse();
            assertThat(Disclosure.of(fact).isShownTo(USER)).isTrue();
            assertThat(Disclosure.of(fact).isShownTo(EDUCATORS)).isTrue();
        }
    }

    @Test
    void ofARequestForACheckPeopleLearnTheIdsAlone() {
        for (var reader : List.of(EDUCATORS, STUDENTS, USER))
            assertThat(Disclosure.of(CheckRequested.class).isShownTo(reader)).isFalse();
        assertThat(Disclosure.of(ServicesNamed.class).isShownTo(EDUCATORS)).isTrue();
        assertThat(Disclosure.of(ServicesNamed.class).isShownTo(STUDENTS)).isFalse();
    }

    private static JsonNode shown(Object fact, Channel.Kind reader) {
        var payload = (ObjectNode) JSON.<JsonNode>valueToTree(fact);
        return payload.without(Disclosure.of(fact.getClass()).withheld(reader, payload, JSON.createObjectNode()));
    }
}
