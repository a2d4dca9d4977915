package io.lectern.live;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Who listens to one channel on this node, and the index of the newest event that was addressed to it. */
final class Route {
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final AtomicLong newest = new AtomicLong();
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
    void learn(long index) {
        newest.accumulateAndGet(index, Math::max);
        known = true;
    }

    /** Notes an event. */
    void heard(long index) {
        newest.accumulateAndGet(index, Math::max);
        heard = System.nanoTime();
    }

    /** How long ago the last event was that anybody here has heard, in nanoseconds. */
    long quiet() {
        return System.nanoTime() - heard;
    }

    /** The index of the newest event, 0 if there is none. */
    long newest() {
        return newest.get();
    }
}
