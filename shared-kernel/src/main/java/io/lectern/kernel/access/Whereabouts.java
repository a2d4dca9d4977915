package io.lectern.kernel.access;

import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the things of one kind as they are now, for messages that are {@linkplain Within within} them.
 *
 * @param prefix what the names of their streams begin with
 * @param find the thing with an id, if there is one
 */
public record Whereabouts(String prefix, Function<String, Optional<? extends Guarded>> find) {

    /** Whether a stream is of this kind. */
    public boolean covers(String stream) {
        return stream.startsWith(prefix);
    }

    /** The thing that a stream holds, if there is one. */
    public Optional<? extends Guarded> of(String stream) {
        return find.apply(stream.substring(prefix.length()));
    }
}
