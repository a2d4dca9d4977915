package io.lectern.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.lectern.RunningLectern;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.privacy.Personal;
import io.lectern.kernel.stream.Categories;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Events are stored for ever: whoever changes what one looks like in the store must say how the old ones are read. */
class EventShapesTest extends RunningLectern {
    private static final EventShapes LIT = EventShapes.of(Stream.of(
            "# a comment",
            "lamp:Lit 1 brightness int; colour Colour; room String",
            "Colour.RED - constant",
            "Colour.BLUE - constant"));

    @Autowired
    private Categories categories;

    enum Colour {
        RED,
        BLUE
    }

    enum More {
        RED,
        BLUE,
        GREEN
    }

    @WireName("lamp:Lit")
    @Revision("1")
    record Lit(String room, int brightness, Colour colour) {}

    @WireName("lamp:Lit")
    @Revision("1")
    record Renamed(String place, int brightness, Colour colour) {}

    @WireName("lamp:Lit")
    @Revision("1")
    record Wider(String room, long brightness, Colour colour) {}

    @WireName("lamp:Lit")
    @Revision("1")
    record Looser(@Nullable String room, int brightness, Colour colour) {}

    @WireName("lamp:Lit")
    @Revision("1")
    record Secret(@Personal String room, int brightness, Colour colour) {}

    @WireName("lamp:Lit")
    @Revision("1")
    record Spelt(@JsonProperty("place") String room, int brightness, Colour colour) {}

    @WireName("lamp:Lit")
    @Revision("1")
    record Written(
            String room,
            @JsonFormat(shape = JsonFormat.Shape.STRING) int brightness,
            Colour colour) {}

    @WireName("lamp:Lit")
    @Revision("2")
    record Second(String place, int brightness, Colour colour) {}

    @WireName("lamp:Painted")
    @Revision("1")
    record Painted(List<More> colours) {}

    @Test
    void noEventIsStoredOtherwiseThanInARevisionOfItsOwn() throws Exception {
        var written = new ClassPathResource("event-shapes.txt").getContentAsString(StandardCharsets.UTF_8);
        var events = new TreeMap<String, Class<?>>();
        categories.eventTypes().forEach(category -> events.putAll(category.types()));

        assertThat(String.join("\n", EventShapes.of(written.lines()).open(events)))
                .isEmpty();
    }

    @Test
    void aRecordThatIsStoredOtherwiseEndsTheBuildWithWhatToDo() {
        assertThat(LIT.open(Map.of("lamp:Lit", Lit.class))).isEmpty();
        assertThat(List.of(Renamed.class, Wider.class, Looser.class, Secret.class, Spelt.class, Written.class))
                .allSatisfy(event -> assertThat(LIT.open(Map.of("lamp:Lit", event)))
                        .singleElement()
                        .asString()
                        .contains("lamp:Lit has changed", "@Revision to \"2\"", "reads revision 1 as revision 2")
                        .endsWith("lamp:Lit 2 " + EventShape.of(event).members()));
    }

    @Test
    void aNewRevisionIsWrittenDown() {
        assertThat(LIT.open(Map.of("lamp:Lit", Second.class)))
                .singleElement()
                .asString()
                .startsWith("lamp:Lit is stored in revision 2 from now on: add this line")
                .endsWith("lamp:Lit 2 brightness int; colour Colour; place String");
    }

    @Test
    void whatWasStoredMustStay() {
        assertThat(LIT.open(Map.of()))
                .hasSize(3)
                .allSatisfy(sentence -> assertThat(sentence).contains("was stored once and will be read for ever"));
    }

    @Test
    void aNewConstantIsWrittenDownAndNeedsNoRevision() {
        var shapes = EventShapes.of(
                Stream.of("lamp:Painted 1 colours List<More>", "More.RED - constant", "More.BLUE - constant"));

        assertThat(shapes.open(Map.of("lamp:Painted", Painted.class)))
                .singleElement()
                .asString()
                .contains("More.GREEN can stand in stored events from now on")
                .endsWith("More.GREEN - constant");
    }
}
