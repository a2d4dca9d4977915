package io.lectern.http.body;

import io.lectern.kernel.message.Download;
import org.jspecify.annotations.Nullable;

/** A download of which the first bytes are there, so that what fails at once fails while it can be answered. */
final class StartedDownload implements Download {
    private final Download download;
    private byte @Nullable [] first;

    StartedDownload(Download download) {
        this.download = download;
        this.first = download.read(0, ResponseWriter.PIECE_BYTES);
    }

    @Override
    public byte[] read(long position, int most) {
        var bytes = position == 0 ? first : null;
        first = null;
        return bytes == null ? download.read(position, most) : bytes;
    }
}
