package io.lectern.live.stomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.id.UserId;
import io.lectern.live.RecordingConnection;
import io.lectern.live.TestLimits;
import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends a session as time goes by. */
class SessionTimeoutsTest {
    private final ClientLimits limits =
            TestLimits.limits(Map.of("lectern.live.limits.waiting", 1000, "lectern.live.limits.unread", "500ms"));
    private final SessionTimeouts deadlines = new SessionTimeouts(limits);
    private final List<CloseReason> ends = new ArrayList<>();
    private final RecordingConnection connection = new RecordingConnection();
    private final Session session = new Session("1", connection, limits, (ended, why) -> ends.add(why));

    @BeforeEach
    void authenticate() {
        connection.hold();
        session.authenticate(new Caller(UserId.of("ada"), Instant.MAX));
    }

    @Test
    void itEndsWhenSomethingWaitsTooLong() {
        session.output().send("first");
        deadlines.check(session, Instant.now());
        assertThat(ends).isEmpty();

        await().untilAsserted(() -> {
            deadlines.check(session, Instant.now());
            assertThat(ends).containsExactly(CloseReason.TOO_SLOW);
        });
    }

    @Test
    void itEndsWhenTheProofOfItsUserIsWithdrawn() {
        var holds = new AtomicBoolean(true);
        session.authenticate(new Caller(UserId.of("ada"), Instant.MAX, holds::get));
        deadlines.check(session, Instant.now());
        assertThat(ends).isEmpty();
        holds.set(false);
        deadlines.check(session, Instant.now());

        assertThat(ends).containsExactly(CloseReason.UNAUTHENTICATED);
    }
}
