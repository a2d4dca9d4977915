package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.view.ViewTables;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapedTablesTest {
    private static final List<String> TABLE = List.of("create table one (id text)");

    record State(String title) {}

    record Longer(String title, String more) {}

    @Test
    void statesTablesAndTheRevisionMakeTheFingerprint() {
        assertThat(List.of(
                        tables(State.class, 0, TABLE),
                        tables(Longer.class, 0, TABLE),
                        tables(State.class, 1, TABLE),
                        tables(State.class, 0, List.of("create table one (id text, more text)"))))
                .extracting(ShapedTables::fingerprint)
                .doesNotHaveDuplicates()
                .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{8}"));
        assertThat(tables(State.class, 0, TABLE).fingerprint())
                .isEqualTo(tables(State.class, 0, TABLE).fingerprint());
    }

    @Test
    void onlyTheShapeFromBeforeStaysInTheSchemaOfItsContext() {
        var changed = tables(State.class, 0, TABLE);
        assertThat(changed.schema()).isEqualTo("context_" + changed.fingerprint());
        assertThat(changed.schemaOf("before")).isEqualTo("context");
    }

    @Test
    void aNewContextIsToldTheShapeThatItBeginsWith() {
        var fingerprint = tables(State.class, 0, TABLE).fingerprint();

        assertThatThrownBy(() -> tables("", State.class, 0, TABLE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("context")
                .hasMessageContaining(fingerprint);
    }

    private static ShapedTables tables(Class<?> state, int revision, List<String> definitions) {
        return tables("before", state, revision, definitions);
    }

    private static ShapedTables tables(String before, Class<?> state, int revision, List<String> definitions) {
        return new ShapedTables(
                new ViewTables("context", before, revision, Set.of(), List.of(state), List.of("one"), Set.of()),
                definitions);
    }
}
