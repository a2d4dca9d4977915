package io.lectern.kernel.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.id.SpaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReducerTest {

    sealed interface Fact {}

    record LampMade(String colour) implements Fact {}

    record LampPainted(String colour) implements Fact {}

    record LampBroken() implements Fact {}

    record Lamp(String colour, long version) implements State<Lamp> {
        @Override
        public String stream() {
            return "lamp";
        }

        @Override
        public Lamp at(long number) {
            return new Lamp(colour, number);
        }

        @Override
        public @Nullable SpaceId space() {
            return null;
        }
    }

    private final Reducer<Lamp> reducer = Reducer.of(Fact.class, Lamp.class)
            .first(LampMade.class, made -> new Lamp(made.colour(), 0))
            .on(LampPainted.class, (lamp, painted) -> new Lamp(painted.colour(), lamp.version()))
            .on(LampBroken.class, (lamp, broken) -> lamp)
            .build();

    @Test
    void someOfTheFactsGiveAnOlderVersion() {
        var made = reducer.evolve(null, new LampMade("red"), 0);
        var painted = reducer.evolve(made, new LampPainted("blue"), 1);

        assertThat(made).isEqualTo(new Lamp("red", 0));
        assertThat(painted).isEqualTo(new Lamp("blue", 1));
    }

    @Test
    void aReducerThatMissesFactsNamesThemAllWhenItIsBuilt() {
        var unfinished = Reducer.of(Fact.class, Lamp.class).first(LampMade.class, made -> new Lamp(made.colour(), 0));

        assertThatThrownBy(unfinished::build).hasMessage("No step for LampBroken, LampPainted");
    }

    @Test
    void aStreamCannotBeginInTheMiddle() {
        assertThatThrownBy(() -> reducer.evolve(null, new LampBroken(), 0))
                .hasMessage("A stream cannot begin with LampBroken");
    }
}
