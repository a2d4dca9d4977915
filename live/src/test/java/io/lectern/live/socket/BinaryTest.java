package io.lectern.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.SocketTest;
import io.lectern.live.client.StompClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As which kind of WebSocket message frames come. */
class BinaryTest extends SocketTest {
    private static final int MANY = 500;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void whoAsksForBytesReceivesAllFramesAsBytesAndTheSameOnes() {
        var inText = connect(ada);
        var inBytes = connectForBytes();
        var read = inText.subscribe(educators + ".fat").synced();
        var unpacked = inBytes.subscribe(educators + ".fat").synced();

        feed.publish("grace", "c-1", toEducators(), Map.of("title", "Übung für Zoë 🎓", "secret", "s"));

        assertThat(unpacked.next()).isEqualTo(read.next());
        assertThat(inBytes.texts()).isZero();
        assertThat(inBytes.binaries()).as("CONNECTED, reply, event").isEqualTo(3);
        assertThat(inText.binaries()).isZero();
        assertThat(inText.texts()).isEqualTo(3);
    }

    @Test
    void manyInARowComeAsBytesTooInOrder() {
        var inBytes = connectForBytes();
        var unpacked = inBytes.subscribe(educators).synced();

        for (var number = 0; number < MANY; number++)
            feed.publish(toEducators().with("number", Integer.toString(number)));

        for (var number = 0; number < MANY; number++)
            assertThat(unpacked.next().at("/data/number").asString()).isEqualTo(Integer.toString(number));
        assertThat(inBytes.texts()).isZero();
    }

    @Test
    void whatWasMissedComesAsBytesToo() {
        var before = feed.publish(toEducators());
        feed.publish(toEducators().with("number", "1"));
        var inBytes = connectForBytes();

        var unpacked = inBytes.subscribe(educators, "resume-after:e1." + before.index());

        assertThat(unpacked.next().at("/data/number").asString()).isEqualTo("1");
        assertThat(unpacked.next().at("/data/recovered").asBoolean()).isTrue();
        assertThat(inBytes.texts()).isZero();
    }

    @Test
    void theLastWordComesAsBytesToo() {
        var inBytes = connectForBytes();

        inBytes.send("SEND\ndestination:/topic/**\n\n\0");

        assertEnds(inBytes, "bad-destination", 4500);
        assertThat(inBytes.texts()).isZero();
    }

    @Test
    void textIsForWhoeverAsksForIt() {
        var inText = open();
        inText.send(StompClient.connectFrame(ada, "websocket-messages:text"));

        assertThat(inText.frame().command()).isEqualTo("CONNECTED");
        assertThat(inText.binaries()).isZero();
    }

    @Test
    void aMessageAsLargeAsMayWaitComesAsTextToo() {
        var read = connect(ada).subscribe(educators + ".fat").synced();
        var title = "x".repeat(250_000);
        feed.publish("grace", "c-1", toEducators(), Map.of("title", title));

        assertThat(read.next().at("/data/title").asString()).isEqualTo(title);
    }

    @Test
    void anotherKindIsRefused() {
        var odd = open();
        odd.send(StompClient.connectFrame(ada, "websocket-messages:morse"));

        assertEnds(odd, "bad-frame", 4500);
    }

    private StompClient connectForBytes() {
        return closing(StompClient.connectForBytes(url(), ada));
    }
}
