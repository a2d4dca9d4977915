package io.lectern.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.stream.Categories;
import io.lectern.start.StartException;
import io.lectern.store.log.StoredRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An export that was written by hand is refused where no Lectern can have written it so. */
class EventLinesTest {
    private static final String TIME = "2026-11-23T09:00:00.000Z";
    private static final byte[] PAYLOAD = "{\"type\":\"lab:Opened\",\"data\":{}}".getBytes(StandardCharsets.UTF_8);

    private final EventLines lines = new EventLines(new Categories(List.of()));

    @Test
    void whatLecternWritesIsTaken() {
        for (var row : List.of(
                row(1, "lab-7", TIME),
                row(2, "lab-" + "7".repeat(128), "2026-11-23T09:00:00Z"),
                row(50_000, "lab-8", TIME)))
            assertThat(lines.row(row.line(), 1, 0).line()).isEqualTo(row.line());
    }

    @Test
    void whatCannotBeStoredOrReadIsNamedByItsLine() {
        refused("Line 2 of the export has a zero character in a name", row(2, "lab\0", TIME));
        refused("Line 2 of the export has a name that is longer", row(1, "l".repeat(5_000), TIME));
        refused("Line 2 of the export has a time that is none", row(1, "lab-7", "2026-02-31T09:00:00Z"));
    }

    @Test
    void positionsFollowEachOther() {
        refused("Line 2 of the export has the position " + Long.MAX_VALUE, row(Long.MAX_VALUE, "lab-7", TIME));
        refused("Line 2 of the export has the position -1", row(-1, "lab-7", TIME));
        refused("Line 2 of the export has the position 0", row(0, "lab-7", TIME));
    }

    private void refused(String because, StoredRow row) {
        assertThatThrownBy(() -> lines.row(row.line(), 1, 0))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(because)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\n"));
    }

    private static StoredRow row(long index, String stream, String time) {
        var metadata = "{}".getBytes(StandardCharsets.UTF_8);
        return new StoredRow(index, "e" + index, stream, 0, null, time, "lab:Opened", "1", null, PAYLOAD, metadata);
    }
}
