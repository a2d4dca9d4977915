package io.lectern.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

/** A session whose client does not read. */
class SessionTest {
    private final ClientLimits limits =
            TestLimits.limits(Map.of("lectern.live.limits.waiting", 1000, "lectern.live.limits.unread", "500ms"));
    private final List<CloseReason> ends = new ArrayList<>();
    private final StuckConnection wire = new StuckConnection();
    private final Session session = new Session("1", wire, limits, (ended, why) -> ends.add(why));

    @BeforeEach
    void identify() {
        session.identify(new Caller(UserId.of("ada"), Instant.MAX));
    }

    @Test
    void itEndsWhenTooMuchWaits() {
        session.deliver(new Payload("first", 900));
        session.deliver(new Payload("second", 100));
        assertThat(ends).isEmpty();
        session.deliver(new Payload("third", 1));

        assertThat(ends).containsExactly(CloseReason.TOO_SLOW);
        assertThat(session.ended()).isTrue();
    }

    @Test
    void itEndsWhenSomethingWaitsTooLong() {
        session.deliver(new Payload("first", 1));
        session.check(Instant.now());
        assertThat(ends).isEmpty();

        await().untilAsserted(() -> {
            session.check(Instant.now());
            assertThat(ends).containsExactly(CloseReason.TOO_SLOW);
        });
    }

    @Test
    void itEndsOnceAndSaysWhyByTheCloseCodeAfterWhatIsUnderway() {
        session.deliver(new Payload("first", 900));
        session.deliver(new Payload("second", 900));
        session.end(CloseReason.TOKEN_EXPIRED);
        session.lost();
        assertThat(wire.said).containsExactly("first");
        wire.through();

        assertThat(ends).containsExactly(CloseReason.TOO_SLOW);
        assertThat(wire.said).containsExactly("first", "close 4008");
    }

    @Test
    void itEndsWhenTheProofOfItsUserIsWithdrawn() {
        var holds = new AtomicBoolean(true);
        session.identify(new Caller(UserId.of("ada"), Instant.MAX, holds::get));
        session.check(Instant.now());
        assertThat(ends).isEmpty();
        holds.set(false);
        session.check(Instant.now());

        assertThat(ends).containsExactly(CloseReason.UNAUTHENTICATED);
    }

    private static final class StuckConnection implements SocketConnection {
        private final List<String> said = new ArrayList<>();
        private Consumer<@Nullable Throwable> done = failure -> {};

        @Override
        public void send(Payload message, Consumer<@Nullable Throwable> done) {
            said.add(message.text());
            this.done = done;
        }

        @Override
        public void ping(Consumer<@Nullable Throwable> done) {
            said.add("ping");
        }

        @Override
        public void close(CloseStatus status) {
            said.add("close " + status.getCode());
        }

        void through() {
            done.accept(null);
        }
    }
}
