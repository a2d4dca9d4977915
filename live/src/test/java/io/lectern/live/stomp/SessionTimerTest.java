package io.lectern.live.stomp;

import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.id.UserId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveNode;
import io.lectern.live.RecordingConnection;
import io.lectern.live.TestLimits;
import io.lectern.live.resume.PositionSender;
import io.lectern.live.session.Session;
import io.lectern.live.session.SessionRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class SessionTimerTest {
    private final AtomicInteger failing = new AtomicInteger();
    private final AtomicInteger checked = new AtomicInteger();

    @Test
    void anErrorOfOneSessionKeepsNoOtherFromBeingLookedAfter() {
        try (var node = new LiveNode(new InMemoryEventFeed(), new InMemoryMemberships())) {
            var sessions = node.part(SessionRegistry.class);
            addSession(sessions, () -> {
                failing.incrementAndGet();
                throw new OutOfMemoryError("Of a moment");
            });
            addSession(sessions, () -> checked.incrementAndGet() > 0);
            var timer = new SessionTimer(
                    sessions,
                    node.part(PositionSender.class),
                    node.part(TokenExpiry.class),
                    node.part(SessionTimeouts.class),
                    TestLimits.limits(Map.of("lectern.live.limits.tick", "20ms")));
            timer.start();

            await().until(() -> failing.get() > 2 && checked.get() > 2);
            timer.stop();
        }
    }

    private static void addSession(SessionRegistry sessions, BooleanSupplier valid) {
        var session = new Session("session", new RecordingConnection(), TestLimits.PROMISED, (ended, why) -> {});
        session.authenticate(new Caller(UserId.of("ada"), Instant.MAX, valid));
        sessions.add(session);
    }
}
