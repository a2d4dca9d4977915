package io.lectern.http.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The bytes of a request as far as they have come: in memory, and above a size in a temporary file. */
final class BufferedBody {
    private final int inMemory;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream toFile;

    BufferedBody(int inMemory) {
        this.inMemory = inMemory;
    }

    void write(byte[] buffer, int length) throws IOException {
        if (toFile == null && bytes.size() + length > inMemory) spill();
        (toFile == null ? bytes : toFile).write(buffer, 0, length);
    }

    private void spill() throws IOException {
        file = Files.createTempFile("lectern-upload", null);
        toFile = Files.newOutputStream(file);
        bytes.writeTo(toFile);
        bytes.reset();
    }

    byte[] inMemory() {
        return bytes.toByteArray();
    }

    InputStream open() throws IOException {
        if (toFile == null || file == null) return new ByteArrayInputStream(inMemory());
        toFile.flush();
        return Files.newInputStream(file);
    }

    void delete() throws IOException {
        bytes.reset();
        if (toFile != null) toFile.close();
        if (file != null) Files.deleteIfExists(file);
    }
}
