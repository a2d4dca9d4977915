package io.lectern.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RevisionUpcasterTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @WireName("lamp:Lit")
    @Revision("3")
    record Lit(String room, int brightness) {}

    private final EventUpcasterChain chain = new EventUpcasterChain(List.of(
            RevisionUpcaster.renaming(Lit.class, 1, "chamber", "room"),
            RevisionUpcaster.of(Lit.class, 2, json -> json.put("brightness", 1))));

    @Test
    void eachRevisionIsReadAsTheNextOneUntilToday() {
        assertThat(read("lamp:Lit", "1", "{\"chamber\":\"r1\"}")).isEqualTo("3 {\"room\":\"r1\",\"brightness\":1}");
        assertThat(read("lamp:Lit", "2", "{\"room\":\"r1\"}")).isEqualTo("3 {\"room\":\"r1\",\"brightness\":1}");
    }

    @Test
    void whatIsOfTodayOrOfAnotherNameStaysAsItIs() {
        assertThat(read("lamp:Lit", "3", "{\"chamber\":\"r1\"}")).isEqualTo("3 {\"chamber\":\"r1\"}");
        assertThat(read("lamp:PutOut", "1", "{\"chamber\":\"r1\"}")).isEqualTo("1 {\"chamber\":\"r1\"}");
    }

    @Test
    void aMemberThatIsNotThereGetsNoOtherName() {
        assertThat(read("lamp:Lit", "1", "{\"room\":\"r1\"}")).isEqualTo("3 {\"room\":\"r1\",\"brightness\":1}");
    }

    private String read(String type, String revision, String json) {
        var stored = (ObjectNode) JSON.readTree(json);
        var entry = new GenericDomainEventEntry<>("Lamp", "l1", 0, "e1", Instant.EPOCH, type, revision, stored, stored);
        IntermediateEventRepresentation event = new InitialEventRepresentation(
                entry, Jackson3Serializer.builder().build());
        var today = chain.upcast(Stream.of(event)).findFirst().orElseThrow();
        SerializedObject<ObjectNode> payload = today.getData(ObjectNode.class);
        return payload.getType().getRevision() + " " + payload.getData();
    }
}
