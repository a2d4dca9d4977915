package io.lectern.history;

/** What a client knows of a write. */
public enum Outcome {
    /** It is stored. */
    ACKNOWLEDGED,
    /** It is not stored, for it was meant for another version. */
    REFUSED,
    /** It is not stored. */
    FAILED,
    /** Nobody said: it may be stored or not. */
    UNKNOWN
}
