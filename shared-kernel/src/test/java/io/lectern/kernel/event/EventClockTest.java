package io.lectern.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class EventClockTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @Test
    void aThreadThatTellsOfThePastIsAloneInIt() throws Exception {
        var clock = EventClock.utc();

        var elsewhere = EventClock.at(
                MONDAY, () -> CompletableFuture.supplyAsync(clock::instant).join());

        assertThat(elsewhere).isAfter(MONDAY.plus(Duration.ofDays(1)));
        assertThat(EventClock.at(MONDAY, clock::instant)).isEqualTo(MONDAY);
    }

    @Test
    void itComesBackAlsoWhenWhatItToldFails() throws Exception {
        var clock = EventClock.utc();

        var within = EventClock.at(MONDAY, () -> {
            assertThat(EventClock.at(TUESDAY, clock::instant)).isEqualTo(TUESDAY);
            return clock.instant();
        });

        assertThat(within).isEqualTo(MONDAY);
        assertThatThrownBy(() -> EventClock.at(MONDAY, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(EventClock.isInThePast()).isFalse();
        assertThat(clock.instant()).isAfter(TUESDAY);
    }
}
