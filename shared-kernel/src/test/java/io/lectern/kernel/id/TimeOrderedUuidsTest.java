package io.lectern.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class TimeOrderedUuidsTest {
    private static final Instant EXAMPLE_OF_RFC_9562 = Instant.parse("2022-02-22T19:22:22Z");

    private final TimeOrderedUuids uuids = new TimeOrderedUuids(InstantSource.system());

    @Test
    void theyAreOfVersionSevenAndNeverTheSame() {
        var made = IntStream.range(0, 100_000)
                .parallel()
                .mapToObj(number -> uuids.next())
                .toList();

        assertThat(made).doesNotHaveDuplicates().allMatch(uuid -> uuid.version() == 7 && uuid.variant() == 2);
    }

    @Test
    void theyBeginWithTheirMillisecond() {
        var then = new TimeOrderedUuids(InstantSource.fixed(EXAMPLE_OF_RFC_9562));

        assertThat(then.next().toString()).startsWith("017f22e2-79b0-7");
    }

    @Test
    void allOtherBitsAreRandom() {
        var then = new TimeOrderedUuids(InstantSource.fixed(Instant.EPOCH));
        var ones = 0L;
        var otherOnes = 0L;
        for (var i = 0; i < 1_000; i++) {
            var uuid = then.next();
            ones |= uuid.getMostSignificantBits() ^ 0x7000L;
            otherOnes |= uuid.getLeastSignificantBits() ^ Long.MIN_VALUE;
        }

        assertThat(ones).isEqualTo(0xFFFL);
        assertThat(otherOnes).isEqualTo(~0L >>> 2);
    }

    @Test
    void axonTakesThemForItsMessages() {
        var identifiers = IdentifierFactory.getInstance();

        assertThat(identifiers).isInstanceOf(MessageIdentifiers.class);
        assertThat(UUID.fromString(identifiers.generateIdentifier()).version()).isEqualTo(7);
    }
}
