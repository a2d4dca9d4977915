package io.lectern.live.session;

import io.lectern.live.frame.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What comes while a client is brought up to date, kept as long as it fits; the store has it anyway. Used by one
 * thread at a time.
 */
public final class CatchUpBuffer {
    private final List<Payload> kept = new ArrayList<>();
    private int budget;
    private boolean complete;

    /**
     * Keeps what comes from now on.
     *
     * @param bytes how much of it
     */
    public void start(int bytes) {
        kept.clear();
        budget = bytes;
        complete = true;
    }

    /** Whether nothing that came is missing. */
    public boolean isComplete() {
        return complete;
    }

    void add(Payload message) {
        budget -= message.size();
        if (budget >= 0) kept.add(message);
        else drop();
    }

    /** Hands over what came, in order. */
    void flush(Consumer<Payload> receiver) {
        kept.forEach(receiver);
        drop();
    }

    private void drop() {
        kept.clear();
        complete = false;
    }
}
