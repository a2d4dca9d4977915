package io.lectern.messages;

import io.lectern.kernel.message.Commands.Outcome;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes with a command, to bring back what its sender will see of it; most of that is at hand in the transaction that
 * stores it, and would have to be read again after it.
 */
final class AwaitedResult {
    /** The name under which it goes with the command. */
    static final String NAME = "awaitedResult";

    private final Function<Outcome, Optional<Object>> query;
    private @Nullable Object result;

    /** A place for the answer to the query that shows what the command came to. */
    AwaitedResult(Function<Outcome, Optional<Object>> query) {
        this.query = query;
    }

    Optional<Object> query(Outcome outcome) {
        return query.apply(outcome);
    }

    void complete(Object seen) {
        result = seen;
    }

    /** What the sender sees; nothing if it could not be read in the transaction. */
    @Nullable
    Object result() {
        return result;
    }
}
