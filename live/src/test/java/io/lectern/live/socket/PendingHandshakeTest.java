package io.lectern.live.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.live.LiveServer;
import io.lectern.live.RawHandshake;
import io.lectern.live.client.StompClient;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What becomes of those who come in the instant in which a node stops. */
class PendingHandshakeTest {
    private final Set<StompClient> clients = ConcurrentHashMap.newKeySet();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final CountDownLatch held = new CountDownLatch(1);
    private volatile boolean holding;
    private ServletWebServerApplicationContext node;
    private int port;

    @BeforeEach
    void start() {
        var application = new SpringApplicationBuilder(LiveServer.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("holding", Filter.class, this::holding))
                .properties(
                        "server.port=0",
                        "server.shutdown=graceful",
                        "lectern.live.limits.handshake-burst=100000",
                        "lectern.live.drain.notice=300ms",
                        "lectern.live.drain.pause=50ms",
                        "lectern.live.drain.within=4s");
        node = (ServletWebServerApplicationContext) application.run();
        port = node.getWebServer().getPort();
    }

    @AfterEach
    void stop() {
        held.countDown();
        clients.forEach(StompClient::close);
        node.close();
    }

    @Test
    void whoWasLetPassBeforeTheDrainAndComesAfterItBeganIsSentElsewhere() throws Exception {
        holding = true;
        var arriving = CompletableFuture.supplyAsync(this::open);
        assertThat(answered.await(5, TimeUnit.SECONDS)).isTrue();
        var stopping = CompletableFuture.runAsync(node::close);
        await().until(() -> !node.getBean(PendingHandshakes.class).isAccepting());
        held.countDown();

        assertThat(arriving.get(5, TimeUnit.SECONDS).closeCode()).isEqualTo(4001);
        stopping.join();
    }

    @Test
    void whoeverComesWhileTheDrainBeginsIsRefusedOrSentElsewhere() {
        var refusals = new ConcurrentLinkedQueue<Throwable>();
        var comers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    while (refusals.size() < 40) come(refusals);
                }))
                .toList();
        await().until(() -> clients.size() > 20);
        node.close();
        comers.forEach(CompletableFuture::join);

        assertThat(clients).allSatisfy(client -> assertThat(client.closeCode()).isEqualTo(4001));
        assertThat(refusals).allSatisfy(PendingHandshakeTest::assertRefused);
    }

    @Test
    void aHandshakeThatComesToNothingDelaysNoStop() throws IOException {
        var plain = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/live").toURL().openConnection();
        assertThat(plain.getResponseCode()).isEqualTo(400);
        assertThat(RawHandshake.answer(port, "/live?token=x")).startsWith("HTTP/1.1 400");
        var start = System.nanoTime();
        node.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(300));
    }

    private void come(Queue<Throwable> refusals) {
        try {
            open();
        } catch (CompletionException refused) {
            refusals.add(refused.getCause());
        }
    }

    private static void assertRefused(Throwable refused) {
        if (refused instanceof WebSocketHandshakeException answered) {
            assertThat(answered.getResponse().statusCode()).isEqualTo(503);
            assertThat(answered.getResponse()
                            .headers()
                            .firstValueAsLong("Retry-After")
                            .orElseThrow())
                    .isBetween(1L, 10L);
        } else {
            assertThat(refused).isInstanceOf(ConnectException.class);
        }
    }

    private StompClient open() {
        var client = StompClient.open("ws://127.0.0.1:" + port + "/live", "v12.stomp");
        clients.add(client);
        return client;
    }

    /** Keeps the web server from opening the socket of a handshake that was let pass. */
    private Filter holding() {
        return (request, response, chain) -> {
            chain.doFilter(request, response);
            if (!holding) return;
            answered.countDown();
            try {
                held.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        };
    }
}
