package io.lectern.file;

import io.lectern.kernel.id.FileId;
import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of files are kept, so that another place than the database can take over. */
public interface FileContents {

    /**
     * Keeps all bytes of a stream, holding few of them in memory.
     *
     * @throws IOException if the stream breaks; what was kept so far can be removed
     */
    void store(FileId file, InputStream bytes) throws IOException;

    /** Some of the bytes from a position on, counted from 0, and at most so many; none if there are no more. */
    byte[] read(FileId file, long position, int most);

    /** Forgets the bytes. */
    void remove(FileId file);
}
