package io.lectern.live;

import io.lectern.kernel.feed.Position;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Who listens to one channel on this node, and the place of the newest event that was addressed to it. */
final class ChannelSubscribers {
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Position> newest = new AtomicReference<>();
    private volatile boolean known;
    private volatile long heard = System.nanoTime();

    Collection<Subscription> subscriptions() {
        return subscriptions;
    }

    void add(Subscription subscription) {
        subscriptions.add(subscription);
    }

    /** Whether nobody is left after one has gone. */
    boolean remove(Subscription subscription) {
        subscriptions.remove(subscription);
        return subscriptions.isEmpty();
    }

    /** Whether the time before the first subscription is accounted for. */
    boolean known() {
        return known;
    }

    /** Accounts for the time before the first subscription. */
    void learn(@Nullable Position last) {
        newest.accumulateAndGet(last, ChannelSubscribers::later);
        known = true;
    }

    /** Notes an event. */
    void heard(Position position) {
        newest.accumulateAndGet(position, ChannelSubscribers::later);
        heard = System.nanoTime();
    }

    /** How long ago the last event was that anybody here has heard, in nanoseconds. */
    long quiet() {
        return System.nanoTime() - heard;
    }

    /** The index of the newest event, 0 if there is none. */
    long newest() {
        var last = newest.get();
        return last == null ? 0 : last.index();
    }

    /** The place of the newest event, or null if there is none. */
    @Nullable
    Position last() {
        return newest.get();
    }

    private static @Nullable Position later(@Nullable Position one, @Nullable Position other) {
        if (one == null || other == null) return one == null ? other : one;
        return other.index() > one.index() ? other : one;
    }
}
