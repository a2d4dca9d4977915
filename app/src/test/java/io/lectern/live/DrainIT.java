package io.lectern.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.DescribedExchanges;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the jar ends when an operator or an orchestrator tells it to (SIGTERM) while clients are connected. */
class DrainIT {
    private static final String QUEUE = "/user/queue/live";

    @TempDir
    private Path data;

    @Test
    void clientsAreToldToComeBackAndTheRestIsServedUntilTheyAreGone() throws Exception {
        var lectern = LecternProcess.start(
                data,
                "--lectern.live.drain.notice=3s",
                "--lectern.live.drain.spread=5s",
                "--lectern.live.drain.within=9s");
        var ada = lectern.as("ada");
        assertThat(ada.get("/actuator/health/readiness").status()).isEqualTo(200);
        try (var client = StompClient.connect(lectern.live(), ada.token());
                var events = follow(lectern)) {
            var queue = client.subscribe(QUEUE).synced();
            var stopping = CompletableFuture.runAsync(lectern::close);
            var drain = queue.next();

            assertThat(drain.at("/type").asString()).isEqualTo("live:Drain");
            assertThat(drain.at("/data/reconnectInMs").asLong()).isBetween(0L, 5000L);
            assertThat(ada.get("/actuator/health/readiness").status()).isEqualTo(503);
            assertThat(ada.get("/api/me").status()).isEqualTo(200);
            assertThatThrownBy(() -> StompClient.connect(lectern.live(), ada.token()))
                    .hasCauseInstanceOf(WebSocketHandshakeException.class)
                    .cause()
                    .extracting(refused -> ((WebSocketHandshakeException) refused)
                            .getResponse()
                            .statusCode())
                    .isEqualTo(503);
            assertThat(client.closed()).isFalse();
            assertThat(client.closeCode()).isEqualTo(4001);
            await().until(stopping::isDone);
            stopping.join();
            assertThat(events.lines()).anyMatch(line -> line.matches("retry: [0-9]+"));
        } finally {
            lectern.kill();
        }
    }

    /** A service that has read what there is and waits for more. */
    private static BufferedReader follow(LecternProcess lectern) throws Exception {
        var token = Api.signInAsService(lectern.base(), "data", "lectern:read").token();
        var request = HttpRequest.newBuilder(URI.create(lectern.base() + "/api/events"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        var answer = DescribedExchanges.send(request.build(), BodyHandlers.ofInputStream());
        var lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
        assertThat(lines.readLine()).isEqualTo(":");
        return lines;
    }
}
