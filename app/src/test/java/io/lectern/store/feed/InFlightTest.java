package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InFlightTest {
    private final InFlight inFlight = new InFlight();

    @Test
    void whereNobodyWritesAllIsFinal() {
        assertThat(inFlight.settle(0, Set.of())).isZero();
        assertThat(inFlight.settle(7, Set.of())).isEqualTo(7);
        assertThat(inFlight.holdsBack(7)).isFalse();
    }

    @Test
    void aWriterHoldsBackWhatCameSinceItWasNotThere() {
        inFlight.settle(5, Set.of());

        assertThat(inFlight.settle(7, Set.of("a"))).isEqualTo(5);
        assertThat(inFlight.holdsBack(5)).isTrue();
        assertThat(inFlight.settle(9, Set.of("a"))).isEqualTo(5);
        assertThat(inFlight.settle(9, Set.of())).isEqualTo(9);
    }

    @Test
    void aLaterWriterHoldsBackLess() {
        inFlight.settle(5, Set.of());
        inFlight.settle(7, Set.of("a"));

        assertThat(inFlight.settle(9, Set.of("a", "b"))).isEqualTo(5);
        assertThat(inFlight.settle(9, Set.of("b"))).isEqualTo(7);
    }

    @Test
    void writersThatTakeTurnsWithoutAPauseDoNotStopIt() {
        inFlight.settle(0, Set.of());
        inFlight.settle(1, Set.of("a"));
        inFlight.settle(2, Set.of("a", "b"));

        assertThat(inFlight.settle(3, Set.of("b", "c"))).isEqualTo(1);
        assertThat(inFlight.settle(4, Set.of("c", "d"))).isEqualTo(2);
    }

    @Test
    void nothingIsKnownWhileAWriterGoesOnWhoWasThereBefore() {
        assertThat(inFlight.settle(5, Set.of("a"))).isEqualTo(InFlight.UNKNOWN);
        assertThat(inFlight.settle(6, Set.of("a", "b"))).isEqualTo(InFlight.UNKNOWN);
        assertThat(inFlight.settle(6, Set.of("b"))).isEqualTo(5);
    }
}
