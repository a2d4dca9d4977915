package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenTransactionsTest {
    private final OpenTransactions openTransactions = new OpenTransactions();

    @Test
    void whereNobodyWritesAllIsFinal() {
        assertThat(openTransactions.observe(0, Set.of())).isZero();
        assertThat(openTransactions.observe(7, Set.of())).isEqualTo(7);
        assertThat(openTransactions.holdsBack(7)).isFalse();
    }

    @Test
    void aWriterHoldsBackWhatCameSinceItWasNotThere() {
        openTransactions.observe(5, Set.of());

        assertThat(openTransactions.observe(7, Set.of("a"))).isEqualTo(5);
        assertThat(openTransactions.holdsBack(5)).isTrue();
        assertThat(openTransactions.observe(9, Set.of("a"))).isEqualTo(5);
        assertThat(openTransactions.observe(9, Set.of())).isEqualTo(9);
    }

    @Test
    void aLaterWriterHoldsBackLess() {
        openTransactions.observe(5, Set.of());
        openTransactions.observe(7, Set.of("a"));

        assertThat(openTransactions.observe(9, Set.of("a", "b"))).isEqualTo(5);
        assertThat(openTransactions.observe(9, Set.of("b"))).isEqualTo(7);
    }

    @Test
    void writersThatTakeTurnsWithoutAPauseDoNotStopIt() {
        openTransactions.observe(0, Set.of());
        openTransactions.observe(1, Set.of("a"));
        openTransactions.observe(2, Set.of("a", "b"));

        assertThat(openTransactions.observe(3, Set.of("b", "c"))).isEqualTo(1);
        assertThat(openTransactions.observe(4, Set.of("c", "d"))).isEqualTo(2);
    }

    @Test
    void nothingIsKnownWhileAWriterGoesOnWhoWasThereBefore() {
        assertThat(openTransactions.observe(5, Set.of("a"))).isEqualTo(OpenTransactions.UNKNOWN);
        assertThat(openTransactions.observe(6, Set.of("a", "b"))).isEqualTo(OpenTransactions.UNKNOWN);
        assertThat(openTransactions.observe(6, Set.of("b"))).isEqualTo(5);
    }
}
