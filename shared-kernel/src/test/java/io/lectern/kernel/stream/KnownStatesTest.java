package io.lectern.kernel.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.id.SpaceId;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a unit of work knows of streams, and what it must read. */
class KnownStatesTest {
    private static final Lamp PRESENT = new Lamp("1", 3);
    private static final Lamp OF_ROW = new Lamp("1", 2);

    sealed interface Fact {}

    record LampLit() implements Fact {}

    record Lamp(String id, long version) implements State<Lamp> {
        @Override
        public String stream() {
            return "lamp-" + id;
        }

        @Override
        public Lamp at(long number) {
            return new Lamp(id, number);
        }

        @Override
        public @Nullable SpaceId space() {
            return null;
        }
    }

    record Shade(long version) implements State<Shade> {
        @Override
        public String stream() {
            return "shade-1";
        }

        @Override
        public Shade at(long number) {
            return new Shade(number);
        }

        @Override
        public @Nullable SpaceId space() {
            return null;
        }
    }

    private final Reducer<Lamp> reducer = Reducer.of(Fact.class, Lamp.class)
            .first(LampLit.class, lit -> new Lamp("1", 0))
            .build();
    private UnitOfWork<?> unitOfWork;

    @BeforeEach
    void begin() {
        unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("light"));
    }

    @AfterEach
    void end() {
        while (unitOfWork.isActive()) unitOfWork.rollback();
    }

    @Test
    void whatIsKnownIsNotRead() {
        KnownStates.add(PRESENT);

        assertThat(find("1")).isEqualTo(PRESENT);
        assertThat(find("2")).isEqualTo(OF_ROW);
    }

    @Test
    void anotherStateWithTheSameIdIsAnotherThing() {
        KnownStates.add(new Shade(3));

        assertThat(find("1")).isEqualTo(OF_ROW);
    }

    @Test
    void whatIsKnownOfAnotherVersionIsForgottenOnceTheStreamGoesOn() {
        KnownStates.add(PRESENT);
        assertThat(KnownStates.at(reducer, "1", 3)).isEqualTo(PRESENT);

        assertThat(KnownStates.at(reducer, "1", 4)).isNull();
        assertThat(find("1")).isEqualTo(OF_ROW);
    }

    @Test
    void withinAnotherSomethingMayHaveHappened() {
        assertThat(KnownStates.isUntouched()).isTrue();

        var within = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("within"));
        assertThat(KnownStates.isUntouched()).isFalse();
        within.rollback();
    }

    @Test
    void nothingIsKnownOutsideOfAUnitOfWork() {
        KnownStates.add(PRESENT);
        unitOfWork.rollback();

        assertThat(KnownStates.isUntouched()).isFalse();
        assertThat(find("1")).isEqualTo(OF_ROW);
    }

    private Lamp find(String id) {
        return KnownStates.find(reducer, id, () -> Optional.of(OF_ROW)).orElseThrow();
    }
}
