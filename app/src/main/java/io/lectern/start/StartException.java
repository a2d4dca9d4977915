package io.lectern.start;

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
}
