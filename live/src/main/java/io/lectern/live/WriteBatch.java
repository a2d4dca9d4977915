package io.lectern.live;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is told of several events in a row: messages for one client go out together at its end, with one write instead
 * of one each. Used by one thread.
 */
final class WriteBatch {
    private final Set<SendQueue> held = new LinkedHashSet<>();
    private boolean last;

    /** Notes whether the event that comes is the last, so that there is nothing to hold its messages for. */
    void next(boolean isLast) {
        last = isLast;
    }

    /** Holds a message for a client until the last event; refuses if the client has left too much unread. */
    boolean hold(SendQueue outbox, Payload message) {
        if (last) return outbox.offer(message);
        held.add(outbox);
        if (outbox.hold(message)) return true;
        outbox.release();
        return outbox.hold(message);
    }

    /** Lets everything go out. */
    void end() {
        held.forEach(SendQueue::release);
        held.clear();
    }
}
