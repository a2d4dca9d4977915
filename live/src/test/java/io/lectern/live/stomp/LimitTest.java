package io.lectern.live.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.SocketTest;
import io.lectern.live.client.StompClient;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much one client may ask for. */
class LimitTest extends SocketTest {

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void aFrameBeforeConnectIsSmall() {
        var client = open();
        client.send("CONNECT\nx:" + "x".repeat(8 * 1024));

        assertEnds(client, "too-large", 4503);
    }

    @Test
    void aFrameIsNotLarge() {
        var large = "SUBSCRIBE\nid:1\ndestination:/user/queue/live\nx:";
        var client = connect(ada);
        client.send(large + "x".repeat(16 * 1024 - large.length() - 3) + "\n\n\0");
        client.subscription("1").synced();
        client.sendPart(large.replace("id:1", "id:2") + "x".repeat(16 * 1024 - large.length() - 100), false);
        client.sendPart("x".repeat(101), true);

        assertEnds(client, "too-large", 4503);
    }

    @Test
    void aSessionHasNoMoreSubscriptionsThanPromised() {
        var client = connect(ada);
        IntStream.range(0, 64).forEach(i -> client.subscribe(educators).synced());
        client.subscribe(educators);

        assertEnds(client, "rate-limited", 4029);
    }

    @Test
    void aSessionSendsNoMoreFramesThanPromised() {
        var client = connect(ada);
        client.send("UNSUBSCRIBE\nid:1\nreceipt:last\n\n\0".repeat(99));
        IntStream.range(0, 99).forEach(i -> assertThat(client.frame().command()).isEqualTo("RECEIPT"));
        client.send("UNSUBSCRIBE\nid:1\n\n\0".repeat(200));

        assertEnds(client, "rate-limited", 4029);
    }

    @Test
    void theNewestOfTooManySessionsIsRefused() {
        var first = connect(ada);
        IntStream.range(1, 20).forEach(i -> connect(ada));
        var client = open();
        client.send(StompClient.connectFrame(ada));

        assertEnds(client, "too-many-sessions", 4029);
        first.send("DISCONNECT\n\n\0");
        assertThat(first.closeCode()).isEqualTo(1000);
        connect(ada).subscribe(educators).synced();
    }
}
