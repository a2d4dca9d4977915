package io.lectern.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.id.UserId;
import io.lectern.live.TestLimits;
import io.lectern.live.frame.Payload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

/** A session whose client does not read. */
class SessionTest {
    private final ClientLimits limits = TestLimits.limits(Map.of("lectern.live.limits.waiting", 1000));
    private final List<CloseReason> ends = new ArrayList<>();
    private final StuckConnection connection = new StuckConnection();
    private final Session session = new Session("1", connection, limits, (ended, why) -> ends.add(why));

    @BeforeEach
    void authenticate() {
        session.authenticate(new Caller(UserId.of("ada"), Instant.MAX));
    }

    @Test
    void itEndsWhenTooMuchWaits() {
        session.output().deliver(new Payload("first", 900));
        session.output().deliver(new Payload("second", 100));
        assertThat(ends).isEmpty();
        session.output().deliver(new Payload("third", 1));

        assertThat(ends).containsExactly(CloseReason.TOO_SLOW);
        assertThat(session.isClosed()).isTrue();
    }

    @Test
    void itEndsOnceAndSaysWhyByTheCloseCodeAfterWhatIsUnderway() {
        session.output().deliver(new Payload("first", 900));
        session.output().deliver(new Payload("second", 900));
        session.close(CloseReason.TOKEN_EXPIRED);
        session.connectionLost();
        assertThat(connection.sent).containsExactly("first");
        connection.complete();

        assertThat(ends).containsExactly(CloseReason.TOO_SLOW);
        assertThat(connection.sent).containsExactly("first", "close 4008");
    }

    private static final class StuckConnection implements SocketConnection {
        private final List<String> sent = new ArrayList<>();
        private Consumer<@Nullable Throwable> done = failure -> {};

        @Override
        public void send(Payload message, Consumer<@Nullable Throwable> done) {
            sent.add(message.text());
            this.done = done;
        }

        @Override
        public void ping(Consumer<@Nullable Throwable> done) {
            sent.add("ping");
        }

        @Override
        public void close(CloseStatus status) {
            sent.add("close " + status.getCode());
        }

        void complete() {
            done.accept(null);
        }
    }
}
