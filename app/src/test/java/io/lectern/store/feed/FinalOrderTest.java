package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.store.feed.OpenTransactions.Look;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FinalOrderTest {
    private final AtomicLong signals = new AtomicLong();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicLong visible = new AtomicLong();
    private final FinalOrder order =
            new FinalOrder(signals::get, new Pace(Duration.ZERO, 0, Duration.ZERO, 1), signals::incrementAndGet);

    @Test
    void theFirstOneLooksAndThenOneForEachSignal() throws SQLException {
        assertThat(order.sinceSignal(this::look)).isZero();
        visible.set(7);
        assertThat(order.sinceSignal(this::look)).isZero();

        signals.incrementAndGet();
        assertThat(order.sinceSignal(this::look)).isEqualTo(7);
        assertThat(order.sinceSignal(this::look)).isEqualTo(7);
        assertThat(looks).hasValue(2);
    }

    @Test
    void whoeverAdvancesItAlwaysLooks() throws SQLException {
        order.advance(this::look);
        visible.set(7);

        assertThat(order.advance(this::look)).isEqualTo(7);
        assertThat(order.sinceSignal(this::look)).isEqualTo(7);
        assertThat(looks).hasValue(2);
    }

    @Test
    void aSignalDuringALookIsNotTakenForOneBeforeIt() throws SQLException {
        order.sinceSignal(() -> {
            var look = look();
            visible.set(7);
            signals.incrementAndGet();
            return look;
        });

        assertThat(order.sinceSignal(this::look)).isEqualTo(7);
    }

    @Test
    void aLookThatFailsIsTakenAgain() throws SQLException {
        visible.set(7);
        assertThatThrownBy(() -> order.sinceSignal(() -> {
                    throw new SQLException("The database is away");
                }))
                .hasMessage("The database is away");

        assertThat(order.sinceSignal(this::look)).isEqualTo(7);
    }

    @Test
    void whatIsHeldBackIsLookedAtAgain() throws SQLException {
        order.sinceSignal(this::look);
        signals.incrementAndGet();
        visible.set(7);

        assertThat(order.sinceSignal(() -> new Look(7, Set.of("w1")))).isZero();
        assertThat(order.sinceSignal(this::look)).isEqualTo(7);
    }

    private Look look() {
        looks.incrementAndGet();
        return new Look(visible.get(), Set.of());
    }
}
