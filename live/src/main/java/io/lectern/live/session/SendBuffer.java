package io.lectern.live.session;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** What is on its way to one client and what waits behind it, in order and within a budget, until it is closed. */
final class SendBuffer {
    /** From how many texts on a client counts as behind, so that some go out as one. */
    private static final int BEHIND = 8;

    private final int budget;
    private final Deque<OutboundMessage> waiting = new ArrayDeque<>();

    /** How many wait; kept at hand, since it is asked for at every message. */
    private int count;

    private @Nullable OutboundMessage underway;
    private int bytes;
    private long lastSent = System.nanoTime();
    private @Nullable CloseStatus closing;

    /** @param budget how many bytes may wait or be on their way */
    SendBuffer(int budget) {
        this.budget = budget;
    }

    /** Whether nothing waits or is on its way; without the monitor, and so already over, perhaps. */
    boolean isEmpty() {
        return underway == null && count == 0;
    }

    /** Lets a message go at once, if nothing is before it and the budget allows. */
    synchronized boolean start(OutboundMessage message) {
        if (closing != null || underway != null || count > 0 || message.bytes() > budget) return false;
        underway = message;
        bytes += message.bytes();
        return true;
    }

    /** Puts a message behind all that waits; refuses if that would be more than the budget allows. */
    synchronized boolean add(OutboundMessage message) {
        return closing != null || fits(message);
    }

    /** Lets the next go, with those behind it if there are many, and says which; null while one is on its way. */
    synchronized @Nullable OutboundMessage next() {
        if (underway != null || count == 0) return null;
        underway = waiting.remove();
        if (underway instanceof LiveMessage first && waiting.size() >= BEHIND) underway = first.joinedBy(waiting);
        count = waiting.size();
        return underway;
    }

    /** Notes that the connection's call for a message is over; says whether it is sent already. */
    synchronized boolean returned(OutboundMessage message) {
        return message.returned();
    }

    /** Notes that a message is sent; says whether the connection's call for it is over already. */
    synchronized boolean sent(OutboundMessage message) {
        return message.sent();
    }

    /** Notes that nothing is on its way any more; says whether something waits. */
    synchronized boolean completed(OutboundMessage message) {
        lastSent = System.nanoTime();
        underway = null;
        bytes -= message.bytes();
        return count > 0;
    }

    /** Takes a last message, if there is one, and the close, and nothing after; refuses if it is closed already. */
    synchronized boolean close(@Nullable OutboundMessage last, CloseStatus status, boolean dropping) {
        if (closing != null) return false;
        if (dropping) drop();
        if (last != null) fits(last);
        fits(new OutboundMessage.Close(status));
        closing = status;
        return true;
    }

    /** Drops what waits and takes nothing any more; says how to close. */
    synchronized CloseStatus fail() {
        drop();
        if (closing == null) closing = CloseReason.TOO_SLOW.status();
        return closing;
    }

    /** Whether what is on its way was fetched for this client alone. */
    synchronized boolean isReplaying() {
        return underway instanceof OutboundMessage.Replayed;
    }

    /** How many bytes wait or are on their way. */
    synchronized int bytes() {
        return bytes;
    }

    /** How long nothing went out or was on its way, in nanoseconds. */
    synchronized long quietNanos() {
        return underway != null ? 0 : System.nanoTime() - lastSent;
    }

    /** How long the oldest message that can grow old has been here, in nanoseconds. */
    synchronized long ageNanos() {
        if (underway instanceof LiveMessage) return System.nanoTime() - underway.since();
        for (var message : waiting) if (message instanceof LiveMessage) return System.nanoTime() - message.since();
        return 0;
    }

    private boolean fits(OutboundMessage message) {
        if (bytes + message.bytes() > budget) return false;
        waiting.add(message);
        count++;
        bytes += message.bytes();
        return true;
    }

    private void drop() {
        waiting.clear();
        count = 0;
        bytes = underway == null ? 0 : underway.bytes();
    }
}
