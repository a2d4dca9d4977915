package io.lectern.live.stomp;

import static org.awaitility.Awaitility.await;

import io.lectern.live.RawHandshake;
import io.lectern.live.SocketTest;
import io.lectern.live.client.StompClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** That each refusal is counted, once. In the frames, {@code |} stands for the end of a line; a NUL is added. */
@TestPropertySource(
        properties = {
            "lectern.live.limits.connect-within=700ms",
            "lectern.live.limits.tick=50ms",
            "lectern.live.limits.sessions=2",
            "lectern.live.limits.burst=20"
        })
class RefusalTest extends SocketTest {
    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "bad-destination; SUBSCRIBE|id:1|destination:/topic/**||",
                "bad-destination; SEND|destination:/topic/spaces.s.educators||x",
                "bad-frame; MESSAGE||x",
                "unauthenticated; SEND|destination:/app/live.auth||",
                "token-expired; SEND|destination:/app/live.auth|Authorization:Bearer ada/-1||"
            })
    void aFrameThatIsRefusedIsCountedOnceByReason(String reason, String frame) {
        assertCounts(reason, () -> connect(ada).send(frame.strip().replace('|', '\n') + "\0"));
    }

    @Test
    void whatIsTooMuchIsCountedByReason() {
        assertCounts("too-large", () -> open().send("CONNECT\nx:" + "x".repeat(8192)));
        assertCounts("rate-limited", () -> connect(sam).send("UNSUBSCRIBE\nid:1\n\n\0".repeat(30)));
        connect(ada);
        connect(ada);
        assertCounts("too-many-sessions", () -> open().send(StompClient.connectFrame(ada)));
    }

    @Test
    void aConnectThatIsRefusedIsCountedByReason() {
        assertCounts("unauthenticated", () -> open().send(StompClient.connectFrame("bad")));
        assertCounts("token-expired", () -> open().send(StompClient.connectFrame("ada/-1")));
        var silent = ended("no-connect");
        open();
        await().until(() -> ended("no-connect") == silent + 1);
    }

    @Test
    void aHandshakeThatIsRefusedIsCountedByReason() {
        assertCounts("token-in-url", () -> handshake("/live?token=x"));
        assertCounts("malformed-url", () -> handshake("/live?%zz"));
        assertCounts("strange-origin", () -> handshake("/live", "Origin: https://evil.example"));
    }

    @Test
    void aSubscriptionThatIsDeniedIsCounted() {
        assertCounts("denied", () -> connect(sam).subscribe(educators).next());
    }

    private void assertCounts(String reason, Runnable refused) {
        var before = refused(reason);
        refused.run();
        await().until(() -> refused(reason) > before);
        await().during(Duration.ofMillis(100)).until(() -> refused(reason) == before + 1);
    }

    private void handshake(String target, String... headers) {
        try {
            RawHandshake.answer(port, target, headers);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private double ended(String reason) {
        return meters.get("lectern.live.ended").tag("reason", reason).counter().count();
    }

    private double refused(String reason) {
        return meters.get("lectern.live.refused")
                .tag("reason", reason)
                .counter()
                .count();
    }
}
