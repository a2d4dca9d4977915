package io.lectern.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class RandomUuidsTest {
    private final RandomUuids uuids = new RandomUuids();

    @Test
    void theyAreOfVersionFourAndNeverTheSame() {
        var made = IntStream.range(0, 100_000)
                .parallel()
                .mapToObj(number -> uuids.next())
                .toList();

        assertThat(made).doesNotHaveDuplicates().allMatch(uuid -> uuid.version() == 4 && uuid.variant() == 2);
    }

    @Test
    void allOtherBitsAreRandom() {
        var ones = 0L;
        var otherOnes = 0L;
        for (var i = 0; i < 1_000; i++) {
            var uuid = uuids.next();
            ones |= uuid.getMostSignificantBits() ^ 0x4000L;
            otherOnes |= uuid.getLeastSignificantBits() ^ Long.MIN_VALUE;
        }

        assertThat(ones).isEqualTo(~0xF000L);
        assertThat(otherOnes).isEqualTo(~0L >>> 2);
    }

    @Test
    void axonTakesThemForItsMessages() {
        var identifiers = IdentifierFactory.getInstance();

        assertThat(identifiers).isInstanceOf(MessageIdentifiers.class);
        assertThat(UUID.fromString(identifiers.generateIdentifier()).version()).isEqualTo(4);
    }
}
