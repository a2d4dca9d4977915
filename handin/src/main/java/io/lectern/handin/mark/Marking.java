package io.lectern.handin.mark;

/** Whether the newest hand-in of a submission is judged. */
public enum Marking {
    UNMARKED,
    MARKED
}
