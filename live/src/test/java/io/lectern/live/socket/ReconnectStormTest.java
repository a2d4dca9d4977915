package io.lectern.live.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.live.RawHandshake;
import io.lectern.live.RawSocket;
import io.lectern.live.SocketTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What a node does when more come than it can serve at once. */
@TestPropertySource(
        properties = {
            "lectern.live.limits.handshakes=10",
            "lectern.live.limits.handshake-burst=40",
            "lectern.live.limits.strangers=20",
            "lectern.live.limits.connect-within=30s"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ReconnectStormTest extends SocketTest {
    private static final Pattern RETRY_AFTER = Pattern.compile("(?s).*Retry-After: (\\d+)\n.*");

    @Autowired
    private MeterRegistry meters;

    private final List<RawSocket> strangers = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (var stranger : strangers) stranger.close();
    }

    @Test
    void aStormOfHandshakesIsRefusedBeyondTheBurstAndToldWhenToComeBack() throws IOException {
        enrolled();
        var healthy = connect(ada).subscribe(educators).synced();
        var answers = new ArrayList<String>();
        for (var i = 0; i < 100; i++) answers.add(RawHandshake.answer(port, "/live"));
        var refused = answers.stream()
                .filter(answer -> !answer.startsWith("HTTP/1.1 101"))
                .toList();

        assertThat(answers.subList(0, 39)).doesNotContainAnyElementsOf(refused);
        assertThat(refused)
                .hasSizeGreaterThan(30)
                .allSatisfy(answer -> assertThat(answer)
                        .startsWith("HTTP/1.1 503")
                        .contains("urn:lectern:problem:unavailable")
                        .matches(RETRY_AFTER));
        assertThat(refused.stream().map(ReconnectStormTest::retryAfter))
                .allSatisfy(seconds -> assertThat(seconds).isBetween(1, 10))
                .size()
                .isGreaterThan(3);
        assertThat(refused.stream().map(ReconnectStormTest::retryAfter).distinct())
                .hasSizeGreaterThan(3);
        assertThat(meters.get("lectern.live.refused")
                        .tag("reason", "too-many-handshakes")
                        .counter()
                        .count())
                .isEqualTo(refused.size());
        feed.publish(toEducators());
        healthy.next();
        await().until(() -> RawHandshake.answer(port, "/live").startsWith("HTTP/1.1 101"));
    }

    @Test
    void whatIsRefusedForItsOriginUsesNobodysPlace() throws IOException {
        for (var i = 0; i < 100; i++) RawHandshake.answer(port, "/live", "Origin: https://evil.example");

        assertThat(RawHandshake.answer(port, "/live")).startsWith("HTTP/1.1 101");
    }

    @Test
    void whoSaysNothingKeepsNobodyOut() throws IOException {
        enrolled();
        var connected = connect(ada);
        for (var i = 0; i < 30; i++) strangers.add(new RawSocket(port));
        var late = connect(sam);

        assertThat(strangers.subList(0, 10))
                .allSatisfy(socket -> assertThat(socket.closeCode()).isEqualTo(4002));
        assertThat(connected.closed()).isFalse();
        late.subscribe(students).synced();
        assertThat(meters.get("lectern.live.ended")
                        .tag("reason", "crowded-out")
                        .counter()
                        .count())
                .isBetween(10.0, 11.0);
        await().until(() -> sessions.all().size() <= 22);
    }

    private static int retryAfter(String answer) {
        var matcher = RETRY_AFTER.matcher(answer);
        assertThat(matcher.matches()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
