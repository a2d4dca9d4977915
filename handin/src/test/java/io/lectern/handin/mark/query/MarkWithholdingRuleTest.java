package io.lectern.handin.mark.query;

import static io.lectern.handin.Events.BEN;
import static io.lectern.handin.Events.BIOLOGY;
import static io.lectern.handin.Events.WORK;
import static io.lectern.handin.Events.created;
import static io.lectern.handin.Events.essay;
import static io.lectern.handin.Events.held;
import static io.lectern.handin.Events.marked;
import static io.lectern.handin.Events.released;
import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.mark.MarkState;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.kernel.privacy.WithholdingRule.PastEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MarkWithholdingRuleTest {
    private static final JsonNode GIVEN = JsonMapper.shared().valueToTree(marked(1, "4"));

    private AssignmentState essay = essay(created(false), released());
    private Role bensRole = Role.STUDENT;

    @Test
    void itDecidesOnWhatAMarkSays() {
        assertThat(rule().types()).containsExactly("mark:Given");
        for (var reader : List.of(EDUCATORS, USER))
            assertThat(Disclosure.of(MarkGiven.class).withheldByRule(reader))
                    .containsExactlyInAnyOrder("points", "passed", "feedback");
    }

    @Test
    void educatorsDoNotSeeTheMarkOfSomebodyWhoTeachesWithThemNow() {
        assertThat(rule().withholds(GIVEN, EDUCATORS)).isFalse();

        bensRole = Role.EDUCATOR;
        assertThat(rule().withholds(GIVEN, EDUCATORS)).isTrue();
        assertThat(rule().withholds(GIVEN, USER)).isFalse();
    }

    @Test
    void itsStudentIsToldTheLatestMarkAgainWhileMarksAreReleased() {
        assertThat(outdated(USER)).containsExactly("former");
        assertThat(outdated(EDUCATORS)).isEmpty();

        essay = essay(created(false), released(), held());
        assertThat(outdated(USER)).containsExactlyInAnyOrder("former", "latest");
    }

    private Set<String> outdated(Channel.Kind reader) {
        return rule().outdated(
                        List.of(
                                new PastEvent("former", "mark:Given", 0, GIVEN),
                                new PastEvent("latest", "mark:Given", 1, GIVEN)),
                        reader);
    }

    private MarkWithholdingRule rule() {
        var mark = MarkState.REDUCER.evolve(MarkState.REDUCER.evolve(null, marked(1, "4"), 0), marked(1, "8"), 1);
        var versions = new ReleasedVersions(
                submission -> submission.equals(WORK) ? Optional.of(mark) : Optional.empty(),
                assignment -> Optional.of(essay));
        return new MarkWithholdingRule(
                (user, space) -> user.equals(BEN) && space.equals(BIOLOGY) ? Optional.of(bensRole) : Optional.empty(),
                versions);
    }
}
