package io.lectern.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class StoredTimesTest {
    private static final JsonMapper STORED =
            JsonMapper.builder().addModule(new StoredTimes()).build();
    private static final JsonMapper JACKSON = JsonMapper.builder().build();
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void areReadAsTheyWereWritten() {
        var random = new Random(1);
        for (var unit : new int[] {1_000_000_000, 1_000_000, 1_000, 1})
            for (var n = 0; n < 10_000; n++) {
                var fraction = random.nextInt(1_000_000_000) / unit * unit;
                var time = Instant.ofEpochSecond(random.nextLong(FIRST, LAST), fraction);
                assertThat(STORED.readValue(JACKSON.writeValueAsString(time), Instant.class))
                        .isEqualTo(time);
            }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-11-23T10:00:00+01:00\"",
                "\"2026-11-23T24:00:00Z\"",
                "\"2016-12-31T23:59:60Z\"",
                "\"2026-11-23T09:00:00.1Z\"",
                "\"2026-11-23T09:00:00.Z\"",
                "\"+10000-01-01T00:00:00Z\"",
                "\"-0001-01-01T00:00:00Z\"",
                "1763888400.5",
                "1763888400"
            })
    void othersAreReadAsJacksonDoes(String json) {
        assertThat(STORED.readValue(json, Instant.class)).isEqualTo(JACKSON.readValue(json, Instant.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "2026-11-23T09:00Z",
                "2026-11-23 09:00:00Z",
                "2026-11-23T09:00:00",
                "2026-11-23T09:00:00,5Z",
                "2026-11-23T09:00:00.1234567891Z",
                "2026-11-23T09:00:00+01:00Z",
                "2026-02-30T09:00:00Z",
                "2026-11-23T25:00:00Z",
                "2026-11-23T09:00:00ZZ",
                "2026-1x-23T09:00:00Z"
            })
    void areRefusedAsByJackson(String text) {
        var json = '"' + text + '"';
        assertThatThrownBy(() -> JACKSON.readValue(json, Instant.class)).isInstanceOf(InvalidFormatException.class);
        assertThatThrownBy(() -> STORED.readValue(json, Instant.class)).isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(STORED.readValue("{\"at\":null}", At.class).at()).isNull();
    }

    record At(Instant at) {}
}
