package io.lectern.live;

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
final class SessionRegistry {
    private final Set<Session> all = ConcurrentHashMap.newKeySet();
    private final Set<Session> connected = ConcurrentHashMap.newKeySet();
    private final Set<Session> strangers = new LinkedHashSet<>();
    private final Map<UserId, Set<Session>> byUser = new ConcurrentHashMap<>();
    private final int perUser;
    private final int mostStrangers;

    SessionRegistry(ClientLimits limits) {
        this.perUser = limits.sessions();
        this.mostStrangers = limits.strangers();
    }

    /**
     * Takes a session in that has not said yet whose it is. If there are too many such, the one that has had most time to
     * say so makes room: so whoever opens sockets and says nothing neither fills the memory nor keeps others out.
     */
    void add(Session session) {
        connected.add(session);
        all.add(session);
        var oldest = oldestOfTooMany(session);
        if (oldest != null) oldest.end(CloseReason.CROWDED_OUT);
    }

    /** Notes that a session's connection is gone. */
    void disconnected(Session session) {
        connected.remove(session);
    }

    /** Whether there is any connection still, be it of a session that has ended. */
    boolean connected() {
        return !connected.isEmpty();
    }

    /**
     * Counts a session for the user whom it has named.
     *
     * @throws FrameRefusedException if they have enough already
     */
    void admit(Session session, UserId user) {
        byUser.compute(user, (key, theirs) -> {
            var more = theirs == null ? ConcurrentHashMap.<Session>newKeySet() : theirs;
            if (more.size() >= perUser) throw new FrameRefusedException(CloseReason.TOO_MANY_SESSIONS);
            more.add(session);
            return more;
        });
        noStranger(session);
        if (session.ended()) remove(session, user);
    }

    void remove(Session session) {
        all.remove(session);
        noStranger(session);
        session.user().ifPresent(user -> remove(session, user));
    }

    Collection<Session> all() {
        return all;
    }

    private @Nullable Session oldestOfTooMany(Session newest) {
        synchronized (strangers) {
            strangers.add(newest);
            return strangers.size() > mostStrangers ? strangers.iterator().next() : null;
        }
    }

    private void noStranger(Session session) {
        synchronized (strangers) {
            strangers.remove(session);
        }
    }

    private void remove(Session session, UserId user) {
        byUser.computeIfPresent(user, (key, theirs) -> {
            theirs.remove(session);
            return theirs.isEmpty() ? null : theirs;
        });
    }
}
