package io.lectern.history;

import java.util.Map;

/**
 * An attempt to write; retries of one command have the same mark.
 *
 * @param mark what the stored event carries, so that it is known for this command's
 * @param stream its stream, or how the stream's name begins as long as a new one has none
 * @param scope where lists show it
 * @param expected the version that it was meant for, {@link #ANY} if for any, {@link #NEW} if for a new stream
 * @param changes what becomes of the content
 * @param version the version that the client was told of: its own, or the present one if it was refused
 */
public record Write(
        String client,
        String mark,
        String stream,
        String scope,
        long expected,
        Map<String, Object> changes,
        long began,
        long ended,
        Outcome outcome,
        long version)
        implements Operation {
    /** Meant for whatever version there is. */
    public static final long ANY = -2;

    /** Meant for a stream that is not there yet. */
    public static final long NEW = -1;

    /** The client was told of no version. */
    public static final long UNTOLD = -3;

    Write with(String name, Outcome came, long told) {
        var end = came == Outcome.UNKNOWN ? NEVER : System.nanoTime();
        return new Write(client, mark, name, scope, expected, changes, began, end, came, told);
    }

    boolean is(Outcome wanted) {
        return outcome == wanted;
    }

    /** Whether it was acknowledged without an event, since it would have changed nothing. */
    boolean changedNothing() {
        return is(Outcome.ACKNOWLEDGED) && expected >= 0 && version == expected;
    }
}
