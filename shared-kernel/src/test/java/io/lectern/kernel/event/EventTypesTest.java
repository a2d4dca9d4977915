package io.lectern.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void allPermittedFactsAreNamedHoweverDeepTheyAre() {
        assertThat(EventTypes.of(LampEvent.class).types())
                .containsOnlyKeys("lamp:Made", "lamp:Lit", "lamp:PutOut")
                .containsEntry("lamp:Lit", LampEvent.Lit.class);
    }

    @Test
    void aFamilyMayBeGivenTogetherWithItsParts() {
        assertThat(EventTypes.of(LampEvent.class, LampEvent.Switched.class).types())
                .hasSize(3);
    }

    @Test
    void aFactWithoutANameIsRefused() {
        assertThatThrownBy(() -> EventTypes.of(Nameless.class)).hasMessageContaining("has no @WireName");
    }

    @Test
    void twoFactsOfTheSameNameAreRefused() {
        assertThatThrownBy(() -> EventTypes.of(Twins.class)).hasMessageContaining("has the wire name of");
    }

    @Test
    void aNameOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> EventTypes.of(Misnamed.class)).hasMessageContaining("noun:PastTense");
    }

    sealed interface LampEvent {
        @WireName("lamp:Made")
        record Made() implements LampEvent {}

        sealed interface Switched extends LampEvent {}

        @WireName("lamp:Lit")
        record Lit() implements Switched {}

        @WireName("lamp:PutOut")
        record PutOut() implements Switched {}
    }

    sealed interface Nameless {
        record Fact() implements Nameless {}
    }

    sealed interface Twins {
        @WireName("twin:Born")
        record First() implements Twins {}

        @WireName("twin:Born")
        record Second() implements Twins {}
    }

    sealed interface Misnamed {
        @WireName("Misnamed")
        record Fact() implements Misnamed {}
    }
}
