package io.lectern.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.serialization.Revision;
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
    void aFactWithoutARevisionThatIsANumberIsRefused() {
        assertThatThrownBy(() -> EventTypes.of(Unrevised.class)).hasMessageContaining("has no @Revision");
        assertThatThrownBy(() -> EventTypes.of(Misrevised.class)).hasMessageContaining("has no @Revision");
    }

    @Test
    void aNameOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> EventTypes.of(Misnamed.class)).hasMessageContaining("noun:PastTense");
    }

    sealed interface LampEvent {
        @WireName("lamp:Made")
        @Revision("1")
        record Made() implements LampEvent {}

        sealed interface Switched extends LampEvent {}

        @WireName("lamp:Lit")
        @Revision("1")
        record Lit() implements Switched {}

        @WireName("lamp:PutOut")
        @Revision("1")
        record PutOut() implements Switched {}
    }

    sealed interface Nameless {
        record Fact() implements Nameless {}
    }

    sealed interface Twins {
        @WireName("twin:Born")
        @Revision("1")
        record First() implements Twins {}

        @WireName("twin:Born")
        @Revision("1")
        record Second() implements Twins {}
    }

    sealed interface Misnamed {
        @WireName("Misnamed")
        @Revision("1")
        record Fact() implements Misnamed {}
    }

    sealed interface Unrevised {
        @WireName("lamp:Sold")
        record Fact() implements Unrevised {}
    }

    sealed interface Misrevised {
        @WireName("lamp:Sold")
        @Revision("1.1")
        record Fact() implements Misrevised {}
    }
}
