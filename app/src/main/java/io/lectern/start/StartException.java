package io.lectern.start;

import java.io.IOException;
import java.nio.file.Path;

/** Lectern cannot start, for a reason that whoever started it can do something about. */
public class StartException extends RuntimeException {

    /** Says in one sentence what is wrong and what to do. */
    public StartException(String sentence) {
        super(sentence);
    }

    /** The same, with what lies beneath. */
    public StartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The same of the data folder, whoever finds first that it cannot be written. */
    public static StartException unwritable(Path data, IOException cause) {
        return new StartException(
                "The data folder " + data.toAbsolutePath().normalize()
                        + " cannot be written: make it writable, or choose another with --lectern.data",
                cause);
    }
}
