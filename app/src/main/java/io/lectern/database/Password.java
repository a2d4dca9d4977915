package io.lectern.database;

import io.lectern.start.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The database's password: random, made once, kept in a file that its owner alone can read. */
final class Password {
    private static final int BYTES = 32;

    private Password() {}

    static String in(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " cannot be read or written: check who owns it", e);
        }
    }

    private static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createFile(file, ownersOnly(file));
        Files.writeString(file, HexFormat.of().formatHex(bytes));
    }

    private static FileAttribute<?>[] ownersOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
