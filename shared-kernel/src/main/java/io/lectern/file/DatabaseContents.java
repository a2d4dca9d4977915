package io.lectern.file;

import io.lectern.kernel.FileId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files in PostgreSQL in chunks, each written and read by a statement of its own: a slow client holds nothing. */
@Component
class DatabaseContents implements Contents {
    private static final int CHUNK_BYTES = 256 * 1024;

    private final JdbcClient jdbc;

    DatabaseContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void store(FileId file, InputStream bytes) throws IOException {
        var chunk = bytes.readNBytes(CHUNK_BYTES);
        for (var number = 0; chunk.length > 0; number++) {
            jdbc.sql("insert into file.chunk (file, number, bytes) values (:file, :number, :bytes)")
                    .param("file", file.value())
                    .param("number", number)
                    .param("bytes", chunk)
                    .update();
            chunk = bytes.readNBytes(CHUNK_BYTES);
        }
    }

    @Override
    public InputStream open(FileId file) {
        return new SequenceInputStream(new Chunks(file));
    }

    @Override
    public void remove(FileId file) {
        jdbc.sql("delete from file.chunk where file = :file")
                .param("file", file.value())
                .update();
    }

    private Optional<byte[]> chunk(FileId file, int number) {
        return jdbc.sql("select bytes from file.chunk where file = :file and number = :number")
                .param("file", file.value())
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    private class Chunks implements Enumeration<InputStream> {
        private final FileId file;
        private int number;
        private byte @Nullable [] next;

        Chunks(FileId file) {
            this.file = file;
        }

        @Override
        public boolean hasMoreElements() {
            if (next == null) next = chunk(file, number++).orElse(null);
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements() || next == null) throw new NoSuchElementException();
            var bytes = new ByteArrayInputStream(next);
            next = null;
            return bytes;
        }
    }
}
