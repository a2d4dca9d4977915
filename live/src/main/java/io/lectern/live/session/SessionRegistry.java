package io.lectern.live.session;

import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sessions of this node, and how many each user has. */
@Component
public final class SessionRegistry {
    private final Set<Session> all = ConcurrentHashMap.newKeySet();
    private final Set<Session> connected = ConcurrentHashMap.newKeySet();
    private final Set<Session> unauthenticated = new LinkedHashSet<>();
    private final Map<UserId, Set<Session>> byUser = new ConcurrentHashMap<>();
    private final int perUser;
    private final int mostUnauthenticated;

    SessionRegistry(ClientLimits limits) {
        this.perUser = limits.sessions();
        this.mostUnauthenticated = limits.strangers();
    }

    /**
     * Takes a session in that has not said yet whose it is. If there are too many such, the one that has had most time
     * to say so makes room: so whoever opens sockets and says nothing neither fills the memory nor keeps others out.
     */
    public void add(Session session) {
        connected.add(session);
        all.add(session);
        var oldest = oldestOfTooMany(session);
        if (oldest != null) oldest.close(CloseReason.CROWDED_OUT);
    }

    /** Takes a session in that comes with its user; refuses if they have enough already. */
    public boolean add(Session session, UserId user) {
        if (!admit(session, user)) return false;
        connected.add(session);
        all.add(session);
        return true;
    }

    /** Whether a user has as many sessions as one may have. */
    public boolean isFullFor(UserId user) {
        return byUser.getOrDefault(user, Set.of()).size() >= perUser;
    }

    /** Notes that a session's connection is gone. */
    public void connectionLost(Session session) {
        connected.remove(session);
    }

    /** Whether there is any connection still, be it of a session that has ended. */
    public boolean isAnyConnected() {
        return !connected.isEmpty();
    }

    /** Counts a session for the user whom it has named; refuses if they have enough already. */
    public boolean admit(Session session, UserId user) {
        var theirs = byUser.compute(user, (key, present) -> {
            var sessions = present == null ? ConcurrentHashMap.<Session>newKeySet() : present;
            if (sessions.size() < perUser) sessions.add(session);
            return sessions;
        });
        if (!theirs.contains(session)) return false;
        removeUnauthenticated(session);
        if (session.isClosed()) remove(session, user);
        return true;
    }

    /** Forgets a session that has ended. */
    public void remove(Session session) {
        all.remove(session);
        removeUnauthenticated(session);
        session.user().ifPresent(user -> remove(session, user));
    }

    /** All that have not ended. */
    public Collection<Session> all() {
        return all;
    }

    private @Nullable Session oldestOfTooMany(Session newest) {
        synchronized (unauthenticated) {
            unauthenticated.add(newest);
            return unauthenticated.size() > mostUnauthenticated
                    ? unauthenticated.iterator().next()
                    : null;
        }
    }

    private void removeUnauthenticated(Session session) {
        synchronized (unauthenticated) {
            unauthenticated.remove(session);
        }
    }

    private void remove(Session session, UserId user) {
        byUser.computeIfPresent(user, (key, theirs) -> {
            theirs.remove(session);
            return theirs.isEmpty() ? null : theirs;
        });
    }
}
