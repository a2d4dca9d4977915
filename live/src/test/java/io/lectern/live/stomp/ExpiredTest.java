package io.lectern.live.stomp;

import static org.awaitility.Awaitility.await;

import io.lectern.live.SocketTest;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** That a token which has ended opens nothing, also before anybody looks after the session. */
@TestPropertySource(properties = "lectern.live.limits.tick=1h")
class ExpiredTest extends SocketTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBSCRIBE\nid:1\ndestination:/user/queue/live\n\n\0",
                "UNSUBSCRIBE\nid:1\n\n\0",
                "SEND\ndestination:/app/live.auth\nAuthorization:Bearer fresh\n\n\0"
            })
    void noFrameIsTakenAfterTheEnd(String frame) {
        var client = connect(ada + "/200");
        var end = Instant.now().plusMillis(200);
        await().until(() -> Instant.now().isAfter(end));
        client.send(frame);

        assertEnds(client, "token-expired", 4401);
    }
}
