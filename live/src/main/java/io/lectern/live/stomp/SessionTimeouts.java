package io.lectern.live.stomp;

import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Closes sessions for which something is overdue, and has the others give signs of life. */
@Component
final class SessionTimeouts {
    private final ClientLimits limits;

    SessionTimeouts(ClientLimits limits) {
        this.limits = limits;
    }

    void check(Session session, Instant now) {
        if (session.isClosed()) return;
        var caller = session.caller().orElse(null);
        if (caller == null) {
            if (session.ageNanos() > limits.connectWithin().toNanos()) session.close(CloseReason.NO_CONNECT);
        } else if (!caller.expires().isAfter(now)) {
            session.close(CloseReason.TOKEN_EXPIRED);
        } else if (!caller.valid().getAsBoolean()) {
            session.close(CloseReason.UNAUTHENTICATED);
        } else if (session.output().unreadNanos() > limits.unread().toNanos()) {
            session.close(CloseReason.TOO_SLOW);
        } else if (session.heartbeats().isOverdue()) {
            session.close(CloseReason.SILENT);
        } else {
            session.heartbeats().sendIfDue();
        }
    }
}
