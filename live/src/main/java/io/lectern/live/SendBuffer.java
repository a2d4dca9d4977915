package io.lectern.live;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What of an outbox is on its way and what waits behind it, within a budget. Guarded by its outbox. */
final class SendBuffer {
    /** From how many texts on a client counts as behind, so that some go out as one. */
    private static final int BEHIND = 8;

    private final int budget;
    private final Deque<OutboundMessage> waiting = new ArrayDeque<>();
    private @Nullable OutboundMessage underway;
    private int bytes;

    /** @param budget how many bytes may wait or be on their way */
    SendBuffer(int budget) {
        this.budget = budget;
    }

    /** Puts it behind all that waits; refuses if that would be more than the budget allows. */
    boolean add(OutboundMessage parcel) {
        if (bytes + parcel.bytes() > budget) return false;
        waiting.add(parcel);
        bytes += parcel.bytes();
        return true;
    }

    /** Lets it go first, if nothing is before it and the budget allows. */
    boolean overtakesNone(OutboundMessage parcel) {
        if (busy() || !waiting.isEmpty() || parcel.bytes() > budget) return false;
        underway = parcel;
        bytes += parcel.bytes();
        return true;
    }

    /** Lets the next go, with those behind it if there are many, and tells which; null while one is on its way. */
    @Nullable
    OutboundMessage next() {
        if (busy()) return null;
        underway = waiting.poll();
        if (underway != null && waiting.size() >= BEHIND) underway = underway.joinedBy(waiting);
        return underway;
    }

    /** Notes that what was on its way is through. */
    void through(OutboundMessage parcel) {
        underway = null;
        bytes -= parcel.bytes();
    }

    /** Drops what waits. */
    void drop() {
        waiting.clear();
        bytes = underway == null ? 0 : underway.bytes();
    }

    boolean busy() {
        return underway != null;
    }

    /** Whether what is on its way was fetched for this client alone. */
    boolean supplying() {
        return underway != null && underway.supplied();
    }

    int bytes() {
        return bytes;
    }

    /** How long the oldest message that can grow old has been here, in nanoseconds. */
    long age() {
        if (underway != null && underway.growsOld()) return underway.age();
        for (var parcel : waiting) if (parcel.growsOld()) return parcel.age();
        return 0;
    }
}
