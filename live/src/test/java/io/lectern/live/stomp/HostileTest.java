package io.lectern.live.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.UserId;
import io.lectern.live.SocketTest;
import io.lectern.live.client.StompClient;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the frames, {@code |} stands for the end of a line; a NUL is added. */
class HostileTest extends SocketTest {

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBSCRIBE|id:1|destination:/topic/**||",
                "SUBSCRIBE|id:1|destination:/topic/spaces.*.educators||",
                "SUBSCRIBE|id:1|destination:/topic/*?*?*?*?*?*?*?*Z||",
                "SUBSCRIBE|id:1|destination:/topic/spaces.a..b.educators||",
                "SUBSCRIBE|id:1|destination:/user/../queue/live||",
                "SUBSCRIBE|id:1|destination:/queue/live-user1||",
                "SUBSCRIBE|id:1|destination:/user/ada/queue/live||",
                "SUBSCRIBE|id:1|destination:/topic/spaces.s.educators\\n||",
                "SUBSCRIBE|id:1|destination:||",
                "SUBSCRIBE|id:1|destination:/topic%2Fspaces.s.educators||",
                "SUBSCRIBE|id:1|destination:/topic/spaces%2es.educators||",
                "SUBSCRIBE|id:1|destination:/TOPIC/spaces.s.educators||",
                "SUBSCRIBE|id:1|destination:/topic/Spaces.s.educators||",
                "SUBSCRIBE|id:1|destination:/topic/spaces.s.educators.||",
                "SUBSCRIBE|id:1|destination:/topic/spaces.s.educators.FAT||",
                "SUBSCRIBE|id:1|destination:/topic/spaces.\\\\s.educators||",
                "SUBSCRIBE|id:1|destination:/topic\\c/spaces.s.educators||",
                "SUBSCRIBE|id:1|destination:/user/queue/live.||",
                "SUBSCRIBE|id:1|destination:/user/queue/live;ada||",
                "SUBSCRIBE|id:1|destination:/queue/live||"
            })
    void whatIsNoDestinationCostsThatSubscriptionAlone(String frame) {
        var client = connect(ada);
        var own = client.subscribeAs("own", "/user/queue/live").synced();
        client.send(frame.replace('|', '\n') + "\0");

        var denied = client.subscription("1").nextFrame();
        assertThat(denied.json().get("type").asString()).isEqualTo("live:Denied");
        assertThat(denied.json().at("/data/reason").asString()).isEqualTo("bad-destination");
        own.unsubscribe("receipt:r");
        assertThat(client.frame().headers()).containsEntry("receipt-id", "r");
    }

    @Test
    void theTenthInASessionEndsItAndNamesWhatIsWrong() {
        var client = connect(ada);
        var own = client.subscribeAs("own", "/user/queue/live").synced();
        for (var slip = 1; slip <= 9; slip++) {
            var denied = client.subscribeAs("s", "/topic/a\\cb" + slip, "receipt:" + slip);
            assertThat(denied.nextFrame().headers()).containsEntry("destination", "/topic/a:b" + slip);
            assertThat(client.frame().headers()).containsEntry("receipt-id", String.valueOf(slip));
        }
        feed.publish(EventMetadata.in(space, Audience.NOBODY.and(UserId.of(ada))));
        own.next();
        client.subscribeAs("s", "/topic/a\\cb", "receipt:r\\c10");

        var error = assertEnds(client, "bad-destination", 4500);
        assertThat(error.headers())
                .containsEntry("receipt-id", "r:10")
                .containsEntry("subscription", "s")
                .containsEntry("destination", "/topic/a:b");
        assertThat(error.body()).isEqualTo("There is no such destination.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEND|destination:/topic/spaces.s.educators||hello",
                "SEND|destination:/user/queue/live||hello",
                "SEND|destination:/app/elsewhere||hello",
                "SEND|destination:/app/live.auth.x|Authorization:Bearer ada||",
                "SEND|destination:/app/live.auth/|Authorization:Bearer ada||",
                "SEND||hello"
            })
    void whatIsNoDestinationToSendToEndsTheSession(String frame) {
        assertRefused(frame, "bad-destination", 4500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MESSAGE|destination:/topic/spaces.s.educators|subscription:1|message-id:1||hello",
                "SUBSCRIBE|id:1|destination:/user/queue/live|ack:client||",
                "SUBSCRIBE|id:1|destination:/user/queue/live|ack:client-individual||",
                "SUBSCRIBE|id:1|destination:/user/queue/live|selector:T(java.lang.Runtime)||",
                "SUBSCRIBE|destination:/user/queue/live||",
                "SUBSCRIBE|id:|destination:/user/queue/live||",
                "SUBSCRIBE|id:1||",
                "UNSUBSCRIBE||",
                "ACK|id:1||",
                "NACK|id:1||",
                "BEGIN|transaction:1||",
                "COMMIT|transaction:1||",
                "ABORT|transaction:1||",
                "SEND|destination:/app/live.auth|transaction:1|Authorization:Bearer ada||",
                "CONNECT|accept-version:1.2|Authorization:Bearer ada||",
                "STOMP|accept-version:1.2|Authorization:Bearer ada||",
                "CONNECTED|version:1.2||",
                "ERROR|message:x||",
                "RECEIPT|receipt-id:x||",
                "GET / HTTP/1.1|Host:x||",
                "SUBSCRIBE|id:\\t|destination:/user/queue/live||",
                "SUBSCRIBE|no colon||"
            })
    void whatIsNoFrameOfAClientEndsTheSession(String frame) {
        assertRefused(frame, "bad-frame", 4500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SUBSCRIBE|id:1|destination:/user/queue/live|ack:client||;"
                        + " The header ack must be auto, or be left out.",
                "SUBSCRIBE|id:1|destination:/user/queue/live|selector:x||; There are no selectors here.",
                "SUBSCRIBE|id:1||; The header destination is missing in SUBSCRIBE.",
                "SUBSCRIBE|destination:/user/queue/live||; The header id is missing in SUBSCRIBE.",
                "ACK|id:1||; Messages are not acknowledged here: every subscription is ack:auto.",
                "BEGIN|transaction:1||; There are no transactions here.",
                "SEND|destination:/app/live.auth|transaction:1||; There are no transactions here.",
                "SEND|destination:/topic/x||; The only destination to send to is /app/live.auth.",
                "MESSAGE|destination:/topic/x||; MESSAGE is a frame of servers, not of clients.",
                "CONNECT|accept-version:1.2||; This session is connected already.",
                "HELLO||; This is not a frame of STOMP 1.2."
            })
    void theLastWordSaysWhatIsWrong(String frame, String sentence) {
        var client = connect(ada);
        client.send(frame.strip().replace('|', '\n') + "\0");

        assertThat(client.frame().body()).isEqualTo(sentence);
        assertThat(client.closeCode()).isEqualTo(4500);
    }

    @Test
    void theLastWordNamesTheFrameThatCausedIt() {
        var client = connect(ada);
        client.subscribeAs("x", "/user/queue/live", "ack:client", "receipt:7", "Authorization:Bearer secret");

        var error = assertEnds(client, "bad-frame", 4500);
        assertThat(error.headers())
                .containsEntry("receipt-id", "7")
                .containsEntry("subscription", "x")
                .containsEntry("destination", "/user/queue/live");
        assertThat(error.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FOO|receipt:7|id:x|destination:/user/queue/live||; bad-frame; 7,,/user/queue/live",
                "SUBSCRIBE|receipt:r\\c7|id:x|destination:/user/queue/live||body; bad-frame; r:7,x,/user/queue/live",
                "SUBSCRIBE|receipt:7|id:x|odd:\\t|receipt:8||; bad-frame; 7,x,",
                "UNSUBSCRIBE|no colon|id:x||; bad-frame; ,x,"
            })
    void theLastWordNamesWhatIsNoFrame(String sent, String word, String named) {
        var client = connect(ada);
        client.send(sent.strip().replace('|', '\n') + "\0");

        var headers = assertEnds(client, word, 4500).headers();
        assertThat(Stream.of("receipt-id", "subscription", "destination")
                        .map(name -> headers.getOrDefault(name, ""))
                        .collect(Collectors.joining(",")))
                .isEqualTo(named.strip());
    }

    @Test
    void theLastWordNamesAFrameThatIsTooLarge() {
        var client = connect(ada);
        client.send("SUBSCRIBE\nreceipt:7\nid:x\ndestination:" + "x".repeat(20_000));

        assertThat(assertEnds(client, "too-large", 4503).headers())
                .containsEntry("receipt-id", "7")
                .containsEntry("subscription", "x")
                .doesNotContainKey("destination");
    }

    @Test
    void anIdIsGivenOnce() {
        var client = connect(ada);
        client.subscribeAs("x", educators).synced();
        client.subscribeAs("x", "/user/queue/livee");

        assertEnds(client, "bad-frame", 4500);
    }

    @Test
    void anIdIsNotLongerThanAnyClientNeeds() {
        assertRefused("SUBSCRIBE|id:" + "x".repeat(257) + "|destination:/user/queue/live||", "bad-frame", 4500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBSCRIBE|id:1|destination:/user/queue/live||",
                "SEND|destination:/app/live.auth|Authorization:Bearer ada||",
                "DISCONNECT||",
                "CONNECT|Authorization:Bearer ada||",
                "CONNECT|accept-version:1.0,1.1|Authorization:Bearer ada||",
                "CONNECT|accept-version:1.2|heart-beat:-1,x|Authorization:Bearer ada||",
                "CONNECT|accept-version:1.2|heart-beat:99999999999999999999,1|Authorization:Bearer ada||"
            })
    void nothingComesBeforeAProperConnect(String frame) {
        var client = open();
        client.send(frame.replace('|', '\n') + "\0");

        assertEnds(client, "bad-frame", 4500);
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization:Bearer bad, unauthenticated, 4400",
        "Authorization:Bearer, unauthenticated, 4400",
        "Authorization:Basic YWRhOmFkYQ==, unauthenticated, 4400",
        "login:ada, unauthenticated, 4400",
        "Authorization:Bearer ada/-1, token-expired, 4401"
    })
    void withoutAGoodTokenNobodyComesIn(String header, String word, int code) {
        var client = open();
        client.send("CONNECT\naccept-version:1.1,1.2\n" + header + "\n\n\0");

        assertEnds(client, word, code);
    }

    @Test
    void spacesBetweenVersionsSayNothing() {
        var client = open();
        client.send("CONNECT\naccept-version:1.1, 1.2\nAuthorization:Bearer bad\n\n\0");

        assertEnds(client, "unauthenticated", 4400);
    }

    @Test
    void aBodyWithANulIsNoBodyOfOurs() {
        var client = connect(ada);
        client.send("SEND\ndestination:/app/x\ncontent-length:3\n\na\0b\0".getBytes(StandardCharsets.UTF_8));

        assertEnds(client, "bad-frame", 4500);
    }

    @Test
    void bytesAreReadAsTextIs() {
        var client = open();
        client.send(StompClient.connectFrame(ada).getBytes(StandardCharsets.UTF_8));

        assertThat(client.frame().command()).isEqualTo("CONNECTED");
    }

    private void assertRefused(String frame, String word, int code) {
        var client = connect(ada);
        client.send(frame.replace('|', '\n') + "\0");
        assertEnds(client, word, code);
    }
}
