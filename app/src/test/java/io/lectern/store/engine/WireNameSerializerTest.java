package io.lectern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Block.Code;
import io.lectern.kernel.text.Block.Paragraph;
import io.lectern.store.engine.LampEvent.Described;
import io.lectern.store.engine.LampEvent.Lit;
import io.lectern.store.engine.LampEvent.PutOut;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class WireNameSerializerTest {
    private final WireNameSerializer serializer = new WireNameSerializer(new WireNames(List.of(LampEvent.TYPES)));

    @Test
    void aFactIsNamedByItsWireNameWithItsRevision() {
        assertThat(serializer.typeForClass(Lit.class)).isEqualTo(new SimpleSerializedType("lamp:Lit", "2"));
        assertThat(serializer.typeForClass(PutOut.class)).isEqualTo(new SimpleSerializedType("lamp:PutOut", "1"));
        assertThat(serializer.classForType(new SimpleSerializedType("lamp:Lit", "1")))
                .isEqualTo(Lit.class);
    }

    @Test
    void whatIsNoFactIsNamedByItsClass() {
        assertThat(serializer.typeForClass(SpaceId.class).getName()).isEqualTo(SpaceId.class.getName());
        assertThat(serializer.typeForClass(null)).isEqualTo(SimpleSerializedType.emptyType());
    }

    @Test
    void anUnknownWireNameIsAnErrorAndNoGuess() {
        assertThatThrownBy(() -> serializer.classForType(new SimpleSerializedType("lamp:Stolen", null)))
                .hasMessageContaining("lamp:Stolen");
    }

    @Test
    void absentMembersAreLeftOutAndReadBackAsNull() {
        var fact =
                new Lit(SpaceId.of("s1"), UserId.of("ada"), Instant.parse("2026-11-23T09:00:00Z"), null, 3, List.of());

        var stored = serializer.serialize(fact, String.class);

        assertThat(stored.getData())
                .contains("\"at\":\"2026-11-23T09:00:00Z\"", "\"by\":\"ada\"")
                .doesNotContain("note");
        assertThat(this.<Lit>read(stored)).isEqualTo(fact);
    }

    @Test
    void aFactStoredBeforeItsNumberWasThoughtOfCanBeRead() {
        assertThat(this.<Lit>read(json("lamp:Lit", "{\"by\":\"ada\",\"colour\":\"red\",\"note\":null}")))
                .isEqualTo(new Lit(null, UserId.of("ada"), null, null, 0, null));
    }

    @Test
    void richTextAndPointsAreReadBackAlike() {
        var text = List.<Block>of(new Paragraph("It <b>shines</b>"), new Code("lamp.on()", null));
        var fact = new Described(text, new BigDecimal("10.50"));

        assertThat(this.<Described>read(serializer.serialize(fact, byte[].class)))
                .isEqualTo(fact);
    }

    @Test
    void aReplayTokenCanBeReadBack() {
        var at = GapAwareTrackingToken.newInstance(9, Set.of());
        var token = ReplayToken.createReplayToken(at, GapAwareTrackingToken.newInstance(2, Set.of()));

        assertThat(this.<ReplayToken>read(serializer.serialize(token, byte[].class)))
                .isEqualTo(token);
    }

    @Test
    void metadataKeepsNestedMapsAndNulls() {
        var entries = new LinkedHashMap<String, Object>(Map.of("ids", Map.of("lamp", "l1"), "users", List.of("ada")));
        entries.put("role", null);

        assertThat(this.<MetaData>read(serializer.serialize(MetaData.from(entries), byte[].class)))
                .isEqualTo(MetaData.from(entries));
    }

    @Test
    void aNameThatTwoContextsClaimIsRefused() {
        var twin = new EventTypes(Map.of("lamp:Lit", String.class));

        assertThatThrownBy(() -> new WireNames(List.of(LampEvent.TYPES, twin)))
                .hasMessage("The wire name lamp:Lit is claimed twice");
    }

    private <T> T read(SerializedObject<?> stored) {
        return serializer.deserialize(stored);
    }

    private static SerializedObject<byte[]> json(String type, String text) {
        return new SimpleSerializedObject<>(
                text.getBytes(StandardCharsets.UTF_8), byte[].class, new SimpleSerializedType(type, null));
    }
}
