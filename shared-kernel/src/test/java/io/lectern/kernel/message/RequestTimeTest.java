package io.lectern.kernel.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequestTimeTest {
    private static final Instant BEGUN = Instant.parse("2026-09-01T10:00:00.123Z");

    @Test
    void aBodyOfASlowLineCountsFromItsBeginning() {
        assertThat(afterBody(Duration.ZERO)).isEqualTo(BEGUN);
        assertThat(afterBody(Duration.ofSeconds(10))).isEqualTo(BEGUN);
    }

    @Test
    void aBodyThatIsHeldBackDoesNot() {
        assertThat(afterBody(Duration.ofSeconds(70).plusNanos(1_999_999))).isEqualTo(BEGUN.plusMillis(60_001));
    }

    private static Instant afterBody(Duration took) {
        return new RequestTime(BEGUN).afterBody(took).time();
    }
}
