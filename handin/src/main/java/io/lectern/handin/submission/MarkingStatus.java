package io.lectern.handin.submission;

/** Whether the newest hand-in of a submission is marked. */
public enum MarkingStatus {
    UNMARKED,
    MARKED
}
