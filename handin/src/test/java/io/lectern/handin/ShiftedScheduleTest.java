package io.lectern.handin;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.copy.DateShift;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ShiftedScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theTimeOfDayStaysAcrossTheChangeToSummerTimeAndBack() {
        assertThat(of(time("2026-03-20T08:00:00Z"), 14, BERLIN).due()).isEqualTo(time("2026-04-03T07:00:00Z"));
        assertThat(of(time("2026-04-03T07:00:00Z"), -14, BERLIN).due()).isEqualTo(time("2026-03-20T08:00:00Z"));
        assertThat(of(time("2026-03-20T08:00:00Z"), 14, ZoneOffset.UTC).due()).isEqualTo(time("2026-04-03T08:00:00Z"));
    }

    @Test
    void timesStayInTheirOrderInANightThatLacksAnHour() {
        var schedule = new Schedule(time("2026-03-01T01:30:00Z"), time("2026-03-01T02:15:00Z"), null);

        var shifted = schedule.shiftedBy(new DateShift(28, BERLIN));

        assertThat(shifted.availableFrom()).isEqualTo(time("2026-03-29T01:30:00Z"));
        assertThat(shifted.due()).isEqualTo(shifted.availableFrom());
    }

    @Test
    void whatIsAbsentStaysSo() {
        var none = new Schedule(null, null, null);

        assertThat(none.shiftedBy(new DateShift(7, BERLIN))).isEqualTo(none);
    }

    private static Schedule of(Instant due, int days, ZoneId zone) {
        return new Schedule(null, due, null).shiftedBy(new DateShift(days, zone));
    }

    private static Instant time(String text) {
        return Instant.parse(text);
    }
}
