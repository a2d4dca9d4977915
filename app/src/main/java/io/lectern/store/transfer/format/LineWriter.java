package io.lectern.store.transfer.format;

import io.lectern.kernel.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Writes lines into a file, and says what they came to: how many they are, and their SHA-256. */
public final class LineWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final OutputStream out;
    private final MessageDigest digest = Sha256.begin();
    private long lines;

    private LineWriter(FileChannel file) {
        this.file = file;
        this.out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
    }

    /** Into a new file. */
    public static LineWriter into(Path path) throws IOException {
        return new LineWriter(FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)));
    }

    /** Into a new file for its owner alone. */
    public static LineWriter intoPrivate(Path path) throws IOException {
        return new LineWriter(PrivateFiles.newFile(path));
    }

    /** Writes a line, whose end is added. */
    public void write(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
        digest.update(line);
        digest.update((byte) '\n');
        lines++;
    }

    /** The same, as JSON. */
    public void write(JsonNode line) throws IOException {
        write(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the file by a line that proves that the others are all there. */
    public void end() throws IOException {
        write(LastLine.of(lines, Sha256.hex(digest)).toJson());
        out.flush();
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
