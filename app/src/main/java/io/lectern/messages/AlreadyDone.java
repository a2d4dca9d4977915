package io.lectern.messages;

import io.lectern.kernel.message.Commands.Outcome;

/** Ends a command that was done before, with what it came to then. */
class AlreadyDone extends RuntimeException {
    private final transient Outcome outcome;

    AlreadyDone(Outcome outcome) {
        super("Done before", null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
