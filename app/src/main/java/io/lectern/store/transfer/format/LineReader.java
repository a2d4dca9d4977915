package io.lectern.store.transfer.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line, as bytes. */
final class LineReader implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int from;
    private int to;

    /** Begins at the first line. */
    LineReader(Path path) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
    }

    /** The next line without its end; null after the last, and for one that has no end. */
    byte @Nullable [] next() throws IOException {
        begun.reset();
        while (true) {
            for (var at = from; at < to; at++)
                if (buffer[at] == '\n') {
                    begun.write(buffer, from, at - from);
                    from = at + 1;
                    return begun.toByteArray();
                }
            begun.write(buffer, from, to - from);
            from = 0;
            to = in.read(buffer);
            if (to < 0) {
                to = 0;
                return null;
            }
        }
    }

    /** Whether nothing comes after what {@link #next} gave. */
    boolean isAtEnd() throws IOException {
        return from == to && in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
