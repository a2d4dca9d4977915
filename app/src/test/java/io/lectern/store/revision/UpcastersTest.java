package io.lectern.store.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.event.RevisionUpcaster;
import io.lectern.kernel.event.WireName;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class UpcastersTest {
    private static final RevisionUpcaster FIRST = RevisionUpcaster.renaming(Lit.class, 1, "chamber", "hall");
    private static final RevisionUpcaster SECOND = RevisionUpcaster.renaming(Lit.class, 2, "hall", "room");
    private static final List<EventTypes> TYPES = List.of(EventTypes.of(LampEvent.class));

    sealed interface LampEvent {}

    @WireName("lamp:Lit")
    @Revision("3")
    record Lit(String room) implements LampEvent {}

    @WireName("lamp:PutOut")
    @Revision("1")
    record PutOut() implements LampEvent {}

    private final Upcasters upcasters = new Upcasters(TYPES, List.of(SECOND, FIRST));

    @Test
    void whatWasStoredWithoutARevisionIsOfTheFirst() {
        assertThat(upcasters.isCurrent("lamp:PutOut", null)).isTrue();
        assertThat(upcasters.isCurrent("lamp:Lit", null)).isFalse();
        assertThat(upcasters.upcast("lamp:Lit", null, json("chamber"))).isEqualTo(json("room"));
    }

    @Test
    void eachRevisionIsReadAsTheNextWhateverTheirOrderIsGiven() {
        assertThat(upcasters.upcast("lamp:Lit", "1", json("chamber"))).isEqualTo(json("room"));
        assertThat(upcasters.upcast("lamp:Lit", "2", json("hall"))).isEqualTo(json("room"));
        assertThat(upcasters.isCurrent("lamp:Lit", "3")).isTrue();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whatANewerProgramWroteIsReadAsItIsAndToldOnce(CapturedOutput log) {
        for (var time = 0; time < 3; time++)
            assertThat(upcasters.isCurrent("lamp:Lit", "4")).isTrue();

        assertThat(log.getOut()).containsOnlyOnce("A newer Lectern writes lamp:Lit in revision 4");
    }

    @Test
    void aRevisionThatNothingReadsEndsTheStart() {
        assertThatThrownBy(() -> new Upcasters(TYPES, List.of(SECOND)))
                .hasMessageContaining("There must be one RevisionUpcaster for each of")
                .hasMessageContaining("lamp:Lit in revision 1");
    }

    @Test
    void anUpcasterForNoEarlierRevisionEndsTheStart() {
        var third = RevisionUpcaster.renaming(Lit.class, 3, "room", "place");

        assertThatThrownBy(() -> new Upcasters(TYPES, List.of(FIRST, SECOND, third)))
                .hasMessageContaining("lamp:Lit in revision 3");
        assertThatThrownBy(() -> new Upcasters(TYPES, List.of(FIRST, FIRST))).hasMessageContaining("no other");
    }

    private static ObjectNode json(String member) {
        return JsonMapper.shared().createObjectNode().put(member, "r1");
    }
}
