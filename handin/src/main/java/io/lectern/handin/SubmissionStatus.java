package io.lectern.handin;

/** Where the work of a student stands, apart from its marking. */
public enum SubmissionStatus {
    /** Nothing was handed in. */
    NONE,
    HANDED_IN,
    /** Its student took it back. */
    WITHDRAWN,
    /** An educator gave it back for revision. */
    RETURNED
}
