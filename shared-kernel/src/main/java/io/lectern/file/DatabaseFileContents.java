package io.lectern.file;

import io.lectern.kernel.id.FileId;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps files in PostgreSQL in chunks, each written and read by a statement of its own: a slow client holds nothing.
 */
@Component
class DatabaseFileContents implements FileContents {
    private static final int CHUNK_BYTES = 256 * 1024;
    private static final byte[] NONE = {};

    private final JdbcClient jdbc;

    DatabaseFileContents(JdbcClient jdbc) {
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
    public byte[] read(FileId file, long position, int most) {
        return jdbc.sql("select substring(bytes from :from for :most) from file.chunk"
                        + " where file = :file and number = :number")
                .param("file", file.value())
                .param("number", (int) (position / CHUNK_BYTES))
                .param("from", (int) (position % CHUNK_BYTES) + 1)
                .param("most", most)
                .query(byte[].class)
                .optional()
                .orElse(NONE);
    }

    @Override
    public void remove(FileId file) {
        jdbc.sql("delete from file.chunk where file = :file")
                .param("file", file.value())
                .update();
    }
}
