package io.lectern.http.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a request as far as they have come: in memory, and above a size in a temporary file, which has no name
 * any more where the operating system allows that, so that not even a crash leaves it behind.
 */
final class BufferedBody {
    private final int inMemory;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable FileChannel file;

    BufferedBody(int inMemory) {
        this.inMemory = inMemory;
    }

    /** Takes more of them; fails if there is no room for them. */
    void write(byte[] buffer, int length) throws IOException {
        if (file == null && bytes.size() + length > inMemory) file = spilled();
        if (file == null) bytes.write(buffer, 0, length);
        else append(file, buffer, length);
    }

    private FileChannel spilled() throws IOException {
        var path = Files.createTempFile("lectern-upload", null);
        var spilled = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        file = spilled;
        append(spilled, bytes.toByteArray(), bytes.size());
        bytes.reset();
        return spilled;
    }

    private static void append(FileChannel file, byte[] buffer, int length) throws IOException {
        for (var rest = ByteBuffer.wrap(buffer, 0, length); rest.hasRemaining(); ) file.write(rest);
    }

    byte[] inMemory() {
        return bytes.toByteArray();
    }

    /** All of them from the first on, however often. */
    InputStream open() {
        return file == null ? new ByteArrayInputStream(inMemory()) : new FileBytes(file);
    }

    void delete() throws IOException {
        bytes.reset();
        if (file != null) file.close();
    }
}
