package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenTransactionsTest {
    private final OpenTransactions openTransactions = new OpenTransactions();

    @Test
    void whereNobodyWritesAllIsFinal() {
        assertThat(observe(0, Set.of())).isZero();
        assertThat(observe(7, Set.of())).isEqualTo(7);
        assertThat(openTransactions.holdsBack(7)).isFalse();
    }

    @Test
    void aWriterHoldsBackWhatCameSinceItWasNotThere() {
        observe(5, Set.of());

        assertThat(observe(7, Set.of("a"))).isEqualTo(5);
        assertThat(openTransactions.holdsBack(5)).isTrue();
        assertThat(observe(9, Set.of("a"))).isEqualTo(5);
        assertThat(observe(9, Set.of())).isEqualTo(9);
    }

    @Test
    void aLaterWriterHoldsBackLess() {
        observe(5, Set.of());
        observe(7, Set.of("a"));

        assertThat(observe(9, Set.of("a", "b"))).isEqualTo(5);
        assertThat(observe(9, Set.of("b"))).isEqualTo(7);
    }

    @Test
    void writersThatTakeTurnsWithoutAPauseDoNotStopIt() {
        observe(0, Set.of());
        observe(1, Set.of("a"));
        observe(2, Set.of("a", "b"));

        assertThat(observe(3, Set.of("b", "c"))).isEqualTo(1);
        assertThat(observe(4, Set.of("c", "d"))).isEqualTo(2);
    }

    @Test
    void nothingIsKnownWhileAWriterGoesOnWhoWasThereBefore() {
        assertThat(observe(5, Set.of("a"))).isEqualTo(OpenTransactions.UNKNOWN);
        assertThat(observe(6, Set.of("a", "b"))).isEqualTo(OpenTransactions.UNKNOWN);
        assertThat(observe(6, Set.of("b"))).isEqualTo(5);
    }

    private long observe(long visible, Set<String> writers) {
        return openTransactions.observe(new OpenTransactions.Look(visible, writers));
    }
}
