package io.lectern.kernel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.message.Download;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipDownloadTest {
    private static final int PIECE_BYTES = 32 * 1024;
    private static final int LARGE = 1024 * 1024;
    private static final Instant TIME = Instant.parse("2026-11-23T09:00:02Z");

    @Test
    void whatIsReadIsWhatWasWrittenInOrder() throws IOException {
        var random = new byte[300_000];
        new Random(7).nextBytes(random);
        var zip = new ZipDownload(List.of(
                        ArchiveEntry.of("Öğünç/a.txt", TIME, "moss".getBytes()),
                        ArchiveEntry.of("empty", TIME, new byte[0]),
                        ArchiveEntry.of("b.bin", TIME, random))
                .iterator());

        try (var read = new ZipInputStream(new ByteArrayInputStream(all(zip)))) {
            var first = read.getNextEntry();
            assertThat(first.getName()).isEqualTo("Öğünç/a.txt");
            assertThat(first.getTimeLocal()).isEqualTo(LocalDateTime.parse("2026-11-23T09:00:02"));
            assertThat(read.readAllBytes()).isEqualTo("moss".getBytes());
            assertThat(read.getNextEntry().getName()).isEqualTo("empty");
            assertThat(read.readAllBytes()).isEmpty();
            assertThat(read.getNextEntry().getName()).isEqualTo("b.bin");
            assertThat(read.readAllBytes()).isEqualTo(random);
            assertThat(read.getNextEntry()).isNull();
        }
    }

    @Test
    void anArchiveOfNothingIsOne() throws IOException {
        try (var read = new ZipInputStream(new ByteArrayInputStream(
                all(new ZipDownload(List.<ArchiveEntry>of().iterator()))))) {
            assertThat(read.getNextEntry()).isNull();
        }
    }

    @Test
    void filesAreAskedForOnlyAsFarAsTheyAreRead() {
        var asked = new int[1];
        Download large = (position, most) -> {
            if (position >= LARGE) return new byte[0];
            asked[0] += most;
            var bytes = new byte[most];
            new Random(position).nextBytes(bytes);
            return bytes;
        };
        var entries = IntStream.range(0, 100).mapToObj(number -> new ArchiveEntry("file" + number, TIME, large));
        var zip = new ZipDownload(entries.iterator());

        for (long read = 0, reads = 0; reads < 40; reads++) {
            read += zip.read(read, PIECE_BYTES).length;
            assertThat(asked[0] - read).isBetween(-PIECE_BYTES * 1L, 8L * PIECE_BYTES);
        }
    }

    private static byte[] all(Download download) {
        var bytes = new ByteArrayOutputStream();
        for (var part = download.read(0, PIECE_BYTES);
                part.length > 0;
                part = download.read(bytes.size(), PIECE_BYTES)) {
            assertThat(part.length).isLessThanOrEqualTo(PIECE_BYTES);
            bytes.writeBytes(Arrays.copyOf(part, part.length));
        }
        return bytes.toByteArray();
    }
}
