package io.lectern.live.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.live.SocketTest;
import io.lectern.live.client.EventStreamClient;
import io.lectern.live.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.test.context.TestPropertySource;

/** What time ends and what time brings, with all times shortened to about a tenth. */
@TestPropertySource(
        properties = {
            "lectern.live.limits.unread=800ms",
            "lectern.live.limits.beat=300ms",
            "lectern.live.limits.warning=1500ms",
            "lectern.live.limits.tick=20ms",
            "lectern.live.resume.mark=200ms"
        })
class EventStreamTimesTest extends SocketTest {

    /** As the application has it, so that what is on its way to a client is seen to be stuck. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SmallBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addConnectorCustomizers(connector -> connector.setProperty("socket.txBufSize", "65536"));
        }
    }

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void itIsWarnedOnEachDestinationAndEndsWithItsToken() {
        try (var stream = EventStreamClient.open(base(), ada + "/2500", educators, educators + ".fat")) {
            var first = stream.upTo("live:Expiring");
            var second = stream.upTo("live:Expiring");

            assertThat(first.json().at("/data").propertyNames()).containsExactly("expires");
            assertThat(second.destination()).isNotEqualTo(first.destination());
            await().until(stream::ended);
            assertThat(stream.wasCut()).isFalse();
        }
        await().until(() -> sessions.all().isEmpty() && !sessions.isAnyConnected());
    }

    @Test
    void aQuietStreamIsToldWhereItStandsAndThatTheServerLives() {
        try (var stream = EventStreamClient.open(base(), ada, educators)) {
            assertThat(stream.synced().id()).isNotEmpty();
            var mark = stream.nextMark();
            assertThat(mark.id()).isEqualTo(mark.json().at("/data/position").asString());
        }
        try (var stream = EventStreamClient.open(base(), ada, "/no/destination")) {
            await().until(() -> stream.comments() > 3);
            assertThat(stream.ended()).isFalse();
        }
    }

    @Test
    void whoDoesNotReadIsCutAndKeepsNobodyWaiting() throws Exception {
        try (var slow = stuck()) {
            try (var other = EventStreamClient.open(base(), sam, students + ".fat")) {
                other.synced();
                var large = Map.of("title", "x".repeat(20_000));
                for (var session = ofAda(); !session.isClosed(); ) {
                    feed.publish("ada", "c", toMembers(), large);
                    assertThat(upToEvent(other)).isLessThan(Duration.ofMillis(700));
                }
                feed.publish("ada", "c", toMembers(), large);
                assertThat(upToEvent(other)).isLessThan(Duration.ofMillis(700));
            }
            await().until(() -> !sessions.isAnyConnected());
            assertThat(received(slow.getInputStream())).isGreaterThan(4096);
        }
    }

    @Test
    void whoGoesIsForgotten() {
        try (var stream = EventStreamClient.open(base(), ada, educators)) {
            stream.synced();
            assertThat(sessions.isAnyConnected()).isTrue();
        }
        await().until(() -> sessions.all().isEmpty() && !sessions.isAnyConnected());
    }

    private Session ofAda() {
        return await().until(
                        () -> sessions.all().stream()
                                .filter(session ->
                                        session.user().orElseThrow().value().equals(ada))
                                .findFirst()
                                .orElse(null),
                        session -> session != null);
    }

    private static Duration upToEvent(EventStreamClient stream) {
        var start = System.nanoTime();
        stream.upTo("thing:Happened");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A client that asks, in its own spelling, and never reads. */
    private Socket stuck() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.setSoTimeout(5000);
        var request = "GET /api/liv%65?destination=" + educators + ".fat HTTP/1.1\r\nHost: localhost\r\n"
                + "Accept: text/event-stream\r\nAuthorization: Bearer " + ada + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** How much comes until the connection is closed, in good order or not. */
    private static long received(InputStream in) {
        long size = 0;
        try {
            var buffer = new byte[8192];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) size += read;
        } catch (IOException reset) {
            assertThat(reset).isNotInstanceOf(SocketTimeoutException.class);
        }
        return size;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
