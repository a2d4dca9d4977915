package io.lectern.database.embedded;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The database's password: random, made once, kept in a file that its owner alone can read. */
final class Password {
    /**
     * How often SCRAM hashes it. What people choose is hashed thousands of times, so that it is not guessed; nobody
     * guesses 32 random bytes, and each connection would take the time of all that.
     */
    static final int ITERATIONS = 1;

    private static final int BYTES = 32;

    private Password() {}

    static String in(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartException("The file " + file + " cannot be read or written: check who owns it", e);
        }
    }

    // Written aside and moved into place: a start that is killed in between must not leave an empty password. A
    // temporary file is its owner's alone from the beginning.
    private static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var draft = Files.createTempFile(file.getParent(), "postgres", ".new");
        Files.writeString(draft, HexFormat.of().formatHex(bytes));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
