package io.lectern.live.socket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.RawSocket;
import io.lectern.live.SocketTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web server says by itself to clients that have no room for all that they are sent. */
class SlowReaderTest extends SocketTest {
    private static final int MISSED = 400;
    private static final int PINGS = 3;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    /** A replay writes each message once the one before is through; the first ping finds buffers that are full. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "binary"})
    void aPingIsAnsweredBetweenTheMessagesOfAReplay(String messages) throws IOException {
        var first = feed.publish(toEducators());
        for (var i = 0; i < MISSED; i++) feed.publish(toEducators().with("about", "x".repeat(20_000)));

        try (var socket = RawSocket.connectWithLittleRoom(port, ada, "websocket-messages:" + messages)) {
            var position = InMemoryEventFeed.EPOCH + "." + first.index();
            socket.send(
                    RawSocket.TEXT,
                    "SUBSCRIBE\nid:0\ndestination:" + educators + "\nresume-after:" + position + "\n\n\0");
            assertThat(new String(socket.read(), UTF_8)).startsWith("MESSAGE");
            framesUntilPong(socket);

            var frames = 0;
            for (var i = 0; i < PINGS; i++) frames += framesUntilPong(socket);
            assertThat(frames).isLessThan(MISSED / 4);
        }
    }

    private static int framesUntilPong(RawSocket socket) throws IOException {
        socket.send(RawSocket.PING, "x");
        return socket.framesUntilPong();
    }
}
