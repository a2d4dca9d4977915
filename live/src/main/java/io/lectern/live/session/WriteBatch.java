package io.lectern.live.session;

import io.lectern.live.frame.Payload;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is sent of several events in a row: messages for one client go out together at its end, with one write instead
 * of one each. Used by one thread, but for the last event.
 */
public final class WriteBatch {
    private final Set<SendQueue> held = new LinkedHashSet<>();
    private boolean last;

    /** Notes whether the event that comes is the last, so that there is nothing to hold its messages for. */
    public void next(boolean isLast) {
        last = isLast;
    }

    /** Whether there is nothing to hold messages for; from several threads they may be sent only then. */
    public boolean isLast() {
        return last;
    }

    /** Holds a message for a client until the last event; refuses if the client has left too much unread. */
    boolean hold(SendQueue queue, Payload message) {
        if (!last) held.add(queue);
        if (take(queue, message)) return true;
        queue.release();
        return take(queue, message);
    }

    private boolean take(SendQueue queue, Payload message) {
        return last ? queue.offer(message) : queue.hold(message);
    }

    /** Lets everything go out. */
    public void flush() {
        held.forEach(SendQueue::release);
        held.clear();
    }
}
