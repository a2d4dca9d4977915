package io.lectern.live.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What one client subscribes to, by the client's ids; those that are closed are no longer among them. */
public final class SessionSubscriptions {
    private final SessionOutput output;
    private final Map<String, Subscription> byId = new ConcurrentHashMap<>();
    private final ReplayTurns replayTurns = new ReplayTurns();
    private final AtomicInteger unknownDestinations = new AtomicInteger();

    SessionSubscriptions(SessionOutput output) {
        this.output = output;
    }

    /** Opens what a client asks for; the reply is due. */
    public Subscription open(SubscribeRequest request) {
        var subscription = new Subscription(
                output, request, closed -> byId.remove(closed.request().id(), closed));
        byId.put(request.id(), subscription);
        return subscription;
    }

    /** Whether a client's id is taken. */
    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** Frees a client's id, and says what it stood for, or null. */
    public @Nullable Subscription remove(String id) {
        return byId.remove(id);
    }

    /** How many there are. */
    public int size() {
        return byId.size();
    }

    /** All that are open. */
    public Collection<Subscription> all() {
        return byId.values();
    }

    /** Those to what is for the client's user alone. */
    public List<Subscription> ownQueues() {
        return byId.values().stream()
                .filter(subscription -> subscription.topic().own())
                .toList();
    }

    /** The order in which they are sent what they missed. */
    public ReplayTurns replayTurns() {
        return replayTurns;
    }

    /** Counts a subscription to what is no destination, and says how many there were. */
    public int countUnknownDestination() {
        return unknownDestinations.incrementAndGet();
    }
}
