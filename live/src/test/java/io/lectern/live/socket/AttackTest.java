package io.lectern.live.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.UserId;
import io.lectern.live.RawHandshake;
import io.lectern.live.SocketTest;
import io.lectern.live.relay.SubscriptionRegistry;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What has brought down other servers. In the frames, {@code |} stands for the end of a line; a NUL is added. */
class AttackTest extends SocketTest {
    @Autowired
    private SubscriptionRegistry subscriptions;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBSCRIBE|id:1|destination:/user/queue/live|selector:T(java.lang.Runtime)||",
                "SEND|destination:/topic/spaces.here.educators||forged",
                "SEND|destination:/topic/spaces.here.students||forged",
                "MESSAGE|destination:/topic/spaces.here.educators|subscription:x|message-id:1||forged"
            })
    void nobodyElseReceivesOrMissesAnything(String frame) {
        var witness = connect(ada).subscribeAs("x", educators).synced();
        var attacker = connect(sam);
        attacker.send(frame.replace("here", space.value()).replace('|', '\n') + "\0");
        assertThat(attacker.closeCode()).isEqualTo(4500);
        var event = feed.publish(toEducators());

        assertThat(witness.next().at("/id").asString()).isEqualTo(event.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/topic/**", "/topic/*?*?*?*?*?*?*?*Z"})
    void aPatternReceivesNothing(String pattern) {
        var witness = connect(ada).subscribeAs("x", educators).synced();
        var attacker = connect(sam).subscribeAs("1", pattern);
        assertThat(attacker.next().get("type").asString()).isEqualTo("live:Denied");
        var event = feed.publish(toEducators());

        assertThat(witness.next().at("/id").asString()).isEqualTo(event.id());
        assertThat(attacker.poll(Duration.ZERO)).isEmpty();
    }

    @Test
    void nothingIsLeftOfWhatComesAfterDisconnect() {
        var client = connect(ada);
        client.send("DISCONNECT\n\n\0SUBSCRIBE\nid:1\ndestination:" + educators + "\n\n\0");

        assertThat(client.closeCode()).isEqualTo(1000);
        assertThat(subscriptions.find(Channel.educators(space))).isNull();
        await().until(() ->
                sessions.all().stream().noneMatch(session -> session.user().equals(Optional.of(UserId.of(ada)))));
    }

    @Test
    void aReceiptSmugglesNoHeader() {
        var client = connect(ada);
        client.send("UNSUBSCRIBE\nid:1\nreceipt:r\\nmessage\\cforged\\r\\n\\n\n\n\0");

        var receipt = client.frame();
        assertThat(receipt.command()).isEqualTo("RECEIPT");
        assertThat(receipt.headers().keySet()).containsExactly("receipt-id");
        assertThat(receipt.headers()).containsEntry("receipt-id", "r\nmessage:forged\r\n\n");
    }

    @Test
    void theTokenOfAFrameComesBackInNone() {
        var client = connect(ada);
        client.send("SUBSCRIBE\nid:1\ndestination:/user/queue/live\nAuthorization:Bearer secret\nreceipt:1\n\n\0");

        assertThat(client.subscription("1").nextFrame().toString()).doesNotContain("secret");
        assertThat(client.frame().toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/live/info", "/live/iframe.html", "/live/000/abc/websocket", "/live/000/abc/xhr", "/live/"})
    void thereAreNoOtherTransports(String target) throws IOException {
        assertThat(RawHandshake.answer(port, target)).startsWith("HTTP/1.1 404");
    }

    @Test
    void whatClaimsToBeCompressedIsNotUnpacked() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            RawHandshake.open(socket, "Sec-WebSocket-Extensions: permessage-deflate");
            // The last fragment of a text that is compressed (RSV1), of no bytes, masked with zeros.
            socket.getOutputStream().write(new byte[] {(byte) 0xC1, (byte) 0x80, 0, 0, 0, 0});
            var answer = socket.getInputStream();

            assertThat(answer.read()).isEqualTo(0x88);
            assertThat(answer.read()).isGreaterThanOrEqualTo(2);
            assertThat(answer.read() << 8 | answer.read()).isEqualTo(1002);
        }
    }

    /** CVE-2026-79677 and CVE-2026-77791 are in those up to 11.0.25. */
    @Test
    void theWebServerIsNoneThatLosesTimeoutsOrWaitsBusily() {
        var version = Runtime.Version.parse(ServerInfo.getServerNumber().replaceFirst("\\.0$", ""));

        assertThat(version).isGreaterThan(Runtime.Version.parse("11.0.25"));
    }
}
