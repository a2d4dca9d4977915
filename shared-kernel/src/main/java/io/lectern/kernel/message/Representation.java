package io.lectern.kernel.message;

import java.util.function.BiFunction;

/**
 * How the streams of one kind are shown, so that every change can be answered with what it made, wherever it came from.
 *
 * @param prefix what the names of these streams begin with
 * @param query the question that shows the one with an id at a version
 */
public record Representation(String prefix, BiFunction<String, Long, Object> query) {

    /** Whether a stream is of this kind. */
    public boolean covers(String stream) {
        return stream.startsWith(prefix);
    }

    /** The question whose answer shows what a command came to. */
    public Object queryFor(Commands.Outcome outcome) {
        return query.apply(outcome.id(prefix), outcome.version());
    }
}
