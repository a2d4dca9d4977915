package io.lectern.live.socket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.live.RawHandshake;
import io.lectern.live.RawSocket;
import io.lectern.live.SocketTest;
import io.lectern.live.client.StompClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** What comes from clients that do not keep to WebSocket, or to nothing else. */
@TestPropertySource(properties = {"lectern.live.limits.connect-within=1s", "lectern.live.limits.tick=50ms"})
class RawSocketTest extends SocketTest {
    private final List<RawSocket> sockets = new ArrayList<>();

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @AfterEach
    void close() throws IOException {
        for (var socket : sockets) socket.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "810161", // not masked
                "C180 00000000", // RSV1, as if compressed
                "A180 00000000", // RSV2
                "8380 00000000", // an opcode that is none
                "8080 00000000", // the rest of nothing
                "0980 00000000", // a ping in pieces
                "89FE007E 00000000", // a ping of 126 bytes
                "0180 00000000 8180 00000000", // a text within a text
                "8881 00000000 03" // a close code of one byte
            })
    void whatIsNoWebSocketIsClosed(String hex) throws IOException {
        var socket = openRaw();
        socket.write(bytes(hex));

        assertThat(socket.closeCode()).isEqualTo(1002);
    }

    @Test
    void aTextThatIsNoTextIsClosed() throws IOException {
        var socket = openRaw();
        socket.write(bytes("8182 00000000 C328"));

        assertThat(socket.closeCode()).isEqualTo(1007);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "81", // half a head
                "81FF 7FFFFFFFFFFFFFFF 00000000", // the promise of 8 EiB
                "81FF 7FFFFFFFFFFFFFFF 00000000 434F", // and two bytes of them
                "0182 00000000 434F" // a piece of a frame
            })
    void whoDoesNotGoOnIsSentAway(String hex) throws IOException {
        var socket = openRaw();
        socket.write(bytes(hex));

        assertThat(socket.closeCode()).isEqualTo(4002);
    }

    @Test
    void aFrameWithoutEndIsTakenUpToTheLimitOnly() throws IOException {
        var socket = openRaw();
        socket.write(bytes("81FF 7FFFFFFFFFFFFFFF 00000000"));
        socket.write("CONNECT\nx:".getBytes(UTF_8));
        socket.write("x".repeat(20_000).getBytes(UTF_8));

        assertThat(new String(socket.read(), UTF_8)).startsWith("ERROR\nmessage:too-large");
        assertThat(socket.closeCode()).isEqualTo(4503);
    }

    @Test
    void aFrameMayComeByteByByte() throws IOException {
        var socket = openRaw();
        var frame = StompClient.connectFrame(ada);
        socket.send(RawSocket.TEXT_TO_GO_ON, "");
        for (var letter : frame.split("")) socket.send(RawSocket.MORE, letter);
        socket.send(0x80, "");

        assertThat(new String(socket.read(), UTF_8)).startsWith("CONNECTED");
    }

    @ParameterizedTest
    @CsvSource({"text, 129, ''", "piece, 0, ''", "beat, 129, '\n'", "byte, 130, '\n'", "pong, 138, ''"})
    void aFloodOfNextToNothingIsAFlood(String name, int head, String payload) throws IOException {
        var witness = connect(ada).subscribe(educators).synced();
        var socket = connectRaw(sam);
        if (head == RawSocket.MORE) socket.send(RawSocket.TEXT_TO_GO_ON, "");
        var flood = CompletableFuture.runAsync(() -> flood(socket, head, payload));

        assertThat(new String(socket.read(), UTF_8)).startsWith("ERROR\nmessage:rate-limited");
        assertThat(socket.closeCode()).isEqualTo(4029);
        flood.join();
        var event = feed.publish(toEducators());
        assertThat(witness.next().at("/id").asString()).isEqualTo(event.id());
    }

    @Test
    void heartBeatsAtTheAgreedPaceAndTenTimesFasterAreNoFlood() throws IOException {
        var socket = connectRaw(ada);
        socket.flood(RawSocket.TEXT, "\n", 900);
        socket.send(RawSocket.TEXT, "UNSUBSCRIBE\nid:1\nreceipt:r\n\n\0");

        assertThat(new String(socket.read(), UTF_8)).startsWith("RECEIPT");
    }

    @Test
    void bytesThatAreNoTextNameNoDestination() throws IOException {
        var socket = connectRaw(ada);
        var frame = ("SUBSCRIBE\nid:1\ndestination:" + educators + "\u00ff\n\n\0").getBytes(ISO_8859_1);
        socket.write(RawSocket.frame(RawSocket.BYTES, frame));

        assertThat(new String(socket.read(), UTF_8)).contains("\"live:Denied\"").contains("\"bad-destination\"");
    }

    @Test
    void whoNeverAnswersTheCloseIsDropped() throws IOException {
        var others = IntStream.range(0, 3).mapToObj(i -> openRaw()).toList();
        for (var socket : others) assertThat(socket.closeCode()).isEqualTo(4002);

        for (var socket : others) assertThat(socket.dropped()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 200_000})
    void aHandshakeWithGiantHeadersIsRefused(int size) {
        assertThat(answered(size)).matches("(?s)(HTTP/1.1 4.*)?");
        connect(ada).subscribe(educators).synced();
    }

    /** Each ping is answered, and whoever does not read the answers has no room for more. */
    @Test
    void whoFloodsWithPingsAndReadsNoAnswerIsCutOffAndNobodyElseWaits() throws IOException {
        var witness = connect(ada).subscribe(educators).synced();
        var socket = connectRaw(sam);
        var flood = CompletableFuture.runAsync(() -> floodForEver(socket));
        while (!flood.isDone()) {
            feed.publish(toEducators());
            assertThat(witness.poll(Duration.ofSeconds(1))).isPresent();
        }

        assertThat(flood).isCompletedExceptionally();
        await().until(() -> sessions.all().size() == 1);
    }

    /** The web server writes the answers to pings by itself, between the messages. */
    @Test
    void messagesArriveWholeAndInOrderAmongTheAnswersToPings() throws IOException {
        var socket = connectRaw(ada);
        socket.send(RawSocket.TEXT, "SUBSCRIBE\nid:0\ndestination:" + educators + "\n\n\0");
        assertThat(new String(socket.read(), UTF_8)).contains("live:Synced");
        for (var number = 0; number < 300; number++) {
            socket.flood(RawSocket.PING, "x", 20);
            feed.publish(toEducators().with("number", Integer.toString(number)));
            assertThat(new String(socket.read(), UTF_8))
                    .startsWith("MESSAGE\n")
                    .contains("\"number\":\"" + number + "\"")
                    .endsWith("\0");
        }
    }

    private static void floodForEver(RawSocket socket) {
        try {
            while (true) socket.flood(RawSocket.PING, "x".repeat(125), 100);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private String answered(int size) {
        try {
            return RawHandshake.answer(port, "/live", "X: " + "x".repeat(size));
        } catch (IOException cutOff) {
            return "";
        }
    }

    private static void flood(RawSocket socket, int head, String payload) {
        try {
            for (var n = 0; n < 20; n++) socket.flood(head, payload, 100);
        } catch (IOException refused) {
            // what this flood is to lead to
        }
    }

    private RawSocket connectRaw(String token) throws IOException {
        var socket = RawSocket.connect(port, token);
        sockets.add(socket);
        return socket;
    }

    private RawSocket openRaw() {
        try {
            var socket = new RawSocket(port);
            sockets.add(socket);
            return socket;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
