package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.Test;

class SpaceTimesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration TOLERATED = JdbcSpaceFeed.OUT_OF_ORDER;

    private final SpaceTimes times = new SpaceTimes();

    @Test
    void eachSpaceHasAnOrderOfItsOwn() {
        add("s1", NOON);
        add("s2", NOON.minus(Duration.ofDays(2)));
        add("s1", NOON.plusSeconds(1));
        add("s2", NOON.minus(Duration.ofDays(1)));
        times.add(null, DateTimeUtils.formatInstant(NOON.minus(Duration.ofDays(3))));

        assertThat(times.unordered()).isEmpty();
    }

    @Test
    void aTimeIsComparedWithTheNewestBeforeIt() {
        for (var space : new String[] {"just", "beyond"}) {
            add(space, NOON);
            add(space, NOON.minusSeconds(1));
        }
        add("just", NOON.minus(TOLERATED));
        add("beyond", NOON.minus(TOLERATED).minusMillis(1));

        assertThat(times.unordered()).containsExactly("beyond");
    }

    @Test
    void timesAreComparedHoweverTheyAreWritten() {
        times.add("s1", "2026-11-23T12:00:00Z");
        times.add("s1", "2026-11-23T11:59:00.000001Z");
        times.add("s1", "2026-11-23T13:30:00.000+02:00");

        assertThat(times.unordered()).containsExactly("s1");
    }

    @Test
    void whatIsYetToComeIsOutOfOrderWithWhatIsWrittenNow() {
        add("s1", Instant.now().plus(Duration.ofDays(1)));
        add("s1", Instant.now().plus(Duration.ofDays(2)));
        add("s2", NOON.minus(Duration.ofDays(3650)));

        assertThat(times.unordered()).containsExactly("s1");
    }

    private void add(String space, Instant time) {
        times.add(space, DateTimeUtils.formatInstant(time));
    }
}
