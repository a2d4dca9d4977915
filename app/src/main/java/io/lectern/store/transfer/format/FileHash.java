package io.lectern.store.transfer.format;

import io.lectern.kernel.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;

/** The SHA-256 of a file. */
public final class FileHash {
    private FileHash() {}

    /** In hexadecimal digits; holds little of the file in memory. */
    public static String of(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.begin())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(in.getMessageDigest());
        }
    }
}
