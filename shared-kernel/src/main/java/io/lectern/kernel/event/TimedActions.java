package io.lectern.kernel.event;

import java.time.Instant;
import java.util.Optional;

/** What a context does because a time has come, for who lets times of the past come one after the other. */
public interface TimedActions {

    /**
     * Does what was to be done at a time, and says when there is more, if ever.
     *
     * @param since up to when it was done before
     */
    Optional<Instant> run(Instant time, Instant since);

    /**
     * Leaves the rest to the clock of the machine.
     *
     * @param since up to when it was done before
     */
    void leave(Instant since);
}
