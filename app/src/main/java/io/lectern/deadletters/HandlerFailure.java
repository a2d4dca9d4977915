package io.lectern.deadletters;

/** That a handler of a streaming processor failed on an event; without what it said, which would be logged. */
class HandlerFailure extends RuntimeException {
    private final Failed failed;
    private final FailureKind kind;
    private final boolean undone;

    /** What failed: the events of a group are handled one after the other, each by its handlers. */
    record Failed(String group, String event) {}

    /** @param undone whether nothing of the event is left in its transaction, so that this can go on without it */
    HandlerFailure(Failed failed, FailureKind kind, boolean undone) {
        super("%s cannot handle event %s: %s".formatted(failed.group(), failed.event(), kind.label()));
        this.failed = failed;
        this.kind = kind;
        this.undone = undone;
    }

    Failed failed() {
        return failed;
    }

    FailureKind kind() {
        return kind;
    }

    boolean isUndone() {
        return undone;
    }
}
