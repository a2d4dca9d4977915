package io.lectern.http.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinimumRateTest {
    private static final int FIRST = 8 * 1024;
    private static final int ENOUGH = 4 * 1024;
    private static final int NEVER = -1;

    private final MinimumRate pace = new MinimumRate(10, 0);

    @Test
    void theFirstBytesHaveTenSeconds() {
        pace.pass(FIRST - 1);

        assertThat(secondsUntilTooSlow(0)).isBetween(10, 11);
    }

    @Test
    void whoKeepsTheRateMayGoOnForEver() {
        pace.pass(FIRST);

        assertThat(secondsUntilTooSlow(ENOUGH)).isEqualTo(NEVER);
    }

    @Test
    void aPauseOfTenSecondsIsTooLongHoweverMuchCameBefore() {
        pace.pass(FIRST);
        assertThat(pace.isTooSlow()).isFalse();
        pace.pass(1000 * ENOUGH);

        assertThat(secondsUntilTooSlow(0)).isBetween(10, 12);
    }

    @Test
    void aLittleTooSlowIsTooSlow() {
        pace.pass(FIRST);

        assertThat(secondsUntilTooSlow(ENOUGH - 1)).isBetween(10, 12);
    }

    @Test
    void whatPassesInLumpsIsNotTooSlowIfItIsFastEnoughOnTheWhole() {
        var lump = 32 * 1024;
        var lumpy = new MinimumRate(20, lump);
        for (var second = 0; second < 1000; second++) {
            if (second % 8 == 0) lumpy.pass(lump);
            assertThat(lumpy.isTooSlow()).isFalse();
        }
    }

    private int secondsUntilTooSlow(int bytesASecond) {
        return IntStream.rangeClosed(1, 1000)
                .filter(second -> {
                    pace.pass(bytesASecond);
                    return pace.isTooSlow();
                })
                .findFirst()
                .orElse(NEVER);
    }
}
