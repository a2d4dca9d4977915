package io.lectern.live.relay;

import io.lectern.kernel.feed.Position;
import io.lectern.live.session.Subscription;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentHashMap.KeySetView;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who subscribes to one channel on this node, and the place of the newest event that was addressed to it. */
public final class ChannelSubscribers {
    /** From how many on several threads take less time than one. */
    private static final int MANY = 128;

    /** How many are told in a row by one thread. */
    private static final int PART = 16;

    private final KeySetView<Subscription, Boolean> subscriptions = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Position> newest = new AtomicReference<>();
    private volatile boolean initialized;
    private volatile long recorded = System.nanoTime();

    /** All of them. */
    public Collection<Subscription> all() {
        return subscriptions;
    }

    /**
     * Delivers to each of them, and returns how often that was done once all are through.
     *
     * @param shared whether several threads may take a part each, if there are many
     */
    int deliver(ToIntFunction<Subscription> delivery, boolean shared) {
        if (!shared || subscriptions.size() < MANY)
            return subscriptions.getMap().reduceKeysToInt(Long.MAX_VALUE, delivery, 0, Integer::sum);
        var all = subscriptions.toArray(Subscription[]::new);
        var parts = IntStream.range(0, (all.length + PART - 1) / PART).parallel();
        return parts.map(part -> deliver(all, part * PART, delivery)).sum();
    }

    /**
     * Those that can take it at once come first. All of a part are asked before the first is told, which has the
     * processor fetch for several at a time what their idle time has left cold.
     */
    private static int deliver(Subscription[] all, int from, ToIntFunction<Subscription> delivery) {
        var to = Math.min(from + PART, all.length);
        var ready = 0;
        for (var i = from; i < to; i++) if (all[i].isReady()) ready |= 1 << (i - from);
        var deliveries = 0;
        for (var i = from; i < to; i++) if (isIn(ready, i - from)) deliveries += delivery.applyAsInt(all[i]);
        for (var i = from; i < to; i++) if (!isIn(ready, i - from)) deliveries += delivery.applyAsInt(all[i]);
        return deliveries;
    }

    private static boolean isIn(int bits, int index) {
        return (bits >> index & 1) == 1;
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
    public boolean isInitialized() {
        return initialized;
    }

    /** Accounts for the time before the first subscription. */
    public void initialize(@Nullable Position last) {
        newest.accumulateAndGet(last, ChannelSubscribers::later);
        initialized = true;
    }

    /** Notes an event. */
    void record(Position position) {
        newest.accumulateAndGet(position, ChannelSubscribers::later);
        recorded = System.nanoTime();
    }

    /** How long ago the last event was that anybody here was sent, in nanoseconds. */
    public long quietNanos() {
        return System.nanoTime() - recorded;
    }

    /** The index of the newest event, 0 if there is none. */
    public long lastIndex() {
        var last = newest.get();
        return last == null ? 0 : last.index();
    }

    /** The place of the newest event, or null if there is none. */
    public @Nullable Position lastPosition() {
        return newest.get();
    }

    private static @Nullable Position later(@Nullable Position one, @Nullable Position other) {
        if (one == null || other == null) return one == null ? other : one;
        return other.index() > one.index() ? other : one;
    }
}
