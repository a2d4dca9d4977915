package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.text.Block;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapeTest {

    record State(String title, List<Part> parts, Map<String, Part> named, Kind kind, int count) {}

    record Renamed(String title, List<Same> parts, Map<String, Same> named, Kind kind, int count) {}

    record Longer(String title, List<Part> parts, Map<String, Part> named, Kind kind, int count, String more) {}

    record Deeper(String title, List<Other> parts, Map<String, Part> named, Kind kind, int count) {}

    record Wider(String title, List<Part> parts, Map<String, Part> named, Kind kind, long count) {}

    record Part(String text) {}

    record Same(String text) {}

    record Other(String words) {}

    record Tree(List<Tree> children) {}

    enum Kind {
        A,
        B
    }

    @Test
    void itIsTheSameWhateverTheClassIsCalled() {
        assertThat(Shape.of(Renamed.class)).isEqualTo(Shape.of(State.class));
    }

    @Test
    void aMemberMoreOrOfAnotherNameOrTypeIsAnotherShapeAtAnyDepth() {
        assertThat(List.of(Longer.class, Deeper.class, Wider.class))
                .extracting(Shape::of)
                .doesNotContain(Shape.of(State.class))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTypeInsideItselfEnds() {
        assertThat(Shape.of(Tree.class)).contains("children:java.util.List<again Tree>");
    }

    @Test
    void theKindsOfASealedTypeBelongToIt() {
        assertThat(Shape.of(Block.class)).contains("paragraph", "heading", "level:int");
    }
}
