package io.lectern.store.transfer.mapping;

import static io.lectern.kernel.text.Json.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of other systems are read as a mapping spells them; those that no calendar has are refused. */
class RecordTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "d/MM/yy, HH:mm | 30/06/24, 21:59 | 2024-06-30T21:59:00Z",
                "dd/MM/yyyy HH:mm | 29/02/2024 00:00 | 2024-02-29T00:00:00Z",
                "dd.MM.uuuu HH:mm | 01.02.2024 03:04 | 2024-02-01T03:04:00Z",
                "d MMM yyyy G HH:mm | 1 Feb 2024 AD 03:04 | 2024-02-01T03:04:00Z",
                "'day' d 'y'yy, h:mm a | day 1 y24, 3:04 PM | error",
                "'day' d/MM 'y'yy, h:mm a | day 1/02 y24, 3:04 PM | 2024-02-01T15:04:00Z",
                "yyyy-MM-dd HH:mm XXX | 2024-02-01 03:04 +02:00 | 2024-02-01T01:04:00Z",
                "d/MM/yy, HH:mm | 31/06/24, 21:59 | error",
                "d/MM/yyyy HH:mm | 29/02/2023 21:59 | error",
                "uuuu-MM-dd HH:mm | 2023-02-30 21:59 | error"
            })
    void daysThatAreInNoCalendarAreRefused(String times, String text, String instant) {
        var read = new RecordTimes(mapping(times, null));
        if (instant.equals("error"))
            assertThatThrownBy(() -> read.read(text)).hasMessage("has " + text + " where a time must be");
        else assertThat(read.read(text)).hasToString(instant);
    }

    @Test
    void timesWithoutAZoneAreOfTheMappingsOne() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(new RecordTimes(mapping("d/MM/yy, HH:mm", berlin)).read("1/07/24, 12:00"))
                .hasToString("2024-07-01T10:00:00Z");
        assertThat(new RecordTimes(mapping(null, berlin)).read("2024-07-01T12:00"))
                .hasToString("2024-07-01T10:00:00Z");
        assertThat(new RecordTimes(mapping(null, berlin)).read("2024-07-01T12:00Z"))
                .hasToString("2024-07-01T12:00:00Z");
    }

    @Test
    void theHourThatClocksPassOverHasNoTimes() {
        var read = new RecordTimes(mapping("d.MM.yyyy HH:mm", ZoneId.of("Europe/Berlin")));

        assertThatThrownBy(() -> read.read("31.03.2024 02:30")).hasMessage("has 31.03.2024 02:30 where a time must be");
        assertThat(read.read("31.03.2024 03:00")).hasToString("2024-03-31T01:00:00Z");
        assertThat(read.read("27.10.2024 02:30")).hasToString("2024-10-27T00:30:00Z");
        assertThat(new RecordTimes(mapping(null, ZoneId.of("Europe/Berlin"))).read("2024-03-31T02:30+01:00"))
                .hasToString("2024-03-31T01:30:00Z");
    }

    private static Mapping mapping(@Nullable String times, @Nullable ZoneId zone) {
        var rule = new Mapping.Rule(
                Map.of(),
                "space:Created",
                "space-1",
                null,
                "ada",
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                JSON.createObjectNode());
        return new Mapping("csv", times, zone, Map.of(), null, List.of(rule));
    }
}
