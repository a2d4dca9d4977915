package io.lectern.live.socket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.RawSocket;
import io.lectern.live.SocketTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** What the web server says by itself to clients that have no room for all that they are sent. */
class SlowReaderTest extends SocketTest {
    private static final int MESSAGES = 6;
    private static final short NORMAL = 1000;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    /** What waits is given up while the web server answers; when that meets is a matter of luck. */
    @RepeatedTest(20)
    void whoClosesWhileMessagesWaitGetsACloseBack() throws IOException {
        try (var slow = RawSocket.connectWithLittleRoom(port, ada);
                var other = RawSocket.connect(port, ada)) {
            subscribe(slow);
            subscribe(other);
            for (var i = 0; i < MESSAGES; i++) feed.publish(toEducators().with("about", "x".repeat(60_000)));
            for (var i = 0; i < MESSAGES; i++) other.read();

            slow.write(RawSocket.frame(
                    0x88, ByteBuffer.allocate(2).putShort(NORMAL).array()));
            other.send(RawSocket.PING, "later");
            other.readPong();
            assertThat(slow.closeCode()).isEqualTo(NORMAL);
        }
    }

    private void subscribe(RawSocket socket) throws IOException {
        socket.send(RawSocket.TEXT, "SUBSCRIBE\nid:0\ndestination:" + educators + "\n\n\0");
        assertThat(new String(socket.read(), UTF_8)).startsWith("MESSAGE");
    }
}
