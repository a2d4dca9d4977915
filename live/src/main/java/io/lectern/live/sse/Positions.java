package io.lectern.live.sse;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.lectern.live.frame.ServerSentEvent;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one client stands on each of its destinations, in the order of its request. They change as events are written,
 * and not before: so an id names nothing that is not sent, and leaves out nothing that is. One thread at a time.
 */
final class Positions {
    private static final char SEPARATOR = '~';
    private static final byte[] FIELD = "id: ".getBytes(US_ASCII);
    private static final byte[] END = "\n\n".getBytes(US_ASCII);

    /** Stands for what can be no position, so that the destination is told that nothing is known after it. */
    private static final String UNKNOWN = "unknown";

    private static final Pattern POSITION = Pattern.compile("[A-Za-z0-9._-]{0,64}");

    private final String[] reached;

    private Positions(String[] reached) {
        this.reached = reached;
    }

    /**
     * Those that an id names. Where it names another number of them than there are destinations, it is of another
     * request, and none of them means anything.
     *
     * @param id null or empty for none
     */
    static Positions of(@Nullable String id, int destinations) {
        var none = new String[destinations];
        Arrays.fill(none, id == null || id.isEmpty() ? "" : UNKNOWN);
        if (id == null || id.isEmpty()) return new Positions(none);
        var named = id.split(String.valueOf(SEPARATOR), -1);
        if (named.length != destinations) return new Positions(none);
        for (var at = 0; at < named.length; at++)
            if (!POSITION.matcher(named[at]).matches()) named[at] = UNKNOWN;
        return new Positions(named);
    }

    /** After which one of the destinations is to go on, or null if nothing was heard of it. */
    @Nullable
    String of(int destination) {
        return reached[destination].isEmpty() ? null : reached[destination];
    }

    /** The lines of an event's id, once it is sent, and its end. */
    ByteBuffer idAfter(ServerSentEvent event) {
        if (event.reached() != null) reached[event.subscription()] = event.reached();
        var size = FIELD.length + reached.length - 1 + END.length;
        for (var position : reached) size += position.length();
        var lines = ByteBuffer.allocate(size).put(FIELD);
        for (var at = 0; at < reached.length; at++) {
            if (at > 0) lines.put((byte) SEPARATOR);
            lines.put(reached[at].getBytes(US_ASCII));
        }
        return lines.put(END).flip();
    }
}
