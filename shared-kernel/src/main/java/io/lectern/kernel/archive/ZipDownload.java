package io.lectern.kernel.archive;

import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.PartedDownload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip that is made while it is read: a piece of one file is in memory, beside the names of all that went before,
 * which stand at its end once more. Names are marked as UTF-8, times are in UTC.
 */
public final class ZipDownload extends PartedDownload {
    private static final int PIECE_BYTES = 64 * 1024;

    private final Iterator<ArchiveEntry> entries;
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(made, StandardCharsets.UTF_8);
    private @Nullable Download content;
    private long position;
    private boolean ended;

    /** Asks for each file once the one before it was read. */
    public ZipDownload(Iterator<ArchiveEntry> entries) {
        this.entries = entries;
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    protected boolean hasMore() {
        return !ended;
    }

    @Override
    protected byte[] nextPart() {
        try {
            if (content != null) goOn(content);
            else if (entries.hasNext()) begin(entries.next());
            else end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var part = made.toByteArray();
        made.reset();
        return part;
    }

    private void begin(ArchiveEntry entry) throws IOException {
        var head = new ZipEntry(entry.path());
        head.setTimeLocal(LocalDateTime.ofInstant(entry.time(), ZoneOffset.UTC));
        zip.putNextEntry(head);
        content = entry.content();
        position = 0;
    }

    private void goOn(Download from) throws IOException {
        var bytes = from.read(position, PIECE_BYTES);
        position += bytes.length;
        zip.write(bytes);
        if (bytes.length > 0) return;
        zip.closeEntry();
        content = null;
    }

    private void end() throws IOException {
        zip.close();
        ended = true;
    }
}
