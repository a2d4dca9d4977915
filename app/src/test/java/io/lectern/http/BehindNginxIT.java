package io.lectern.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.Undescribed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser does works behind nginx and TLS, with the configuration that is documented. */
@Undescribed("it trusts the certificate of an nginx")
class BehindNginxIT {
    private static final String FOREIGN = "https://evil.example";

    private static LecternProcess lectern;
    private static Api ada;

    @TempDir
    private Path folder;

    private TlsNginx nginx;
    private HttpClient http;

    @BeforeAll
    static void begin(@TempDir Path data) {
        assumeTrue(TlsNginx.isThere(), "needs nginx");
        lectern = LecternProcess.start(data, "--server.forward-headers-strategy=native");
        ada = lectern.as("ada");
    }

    @AfterAll
    static void end() {
        if (lectern != null) lectern.close();
    }

    @BeforeEach
    void start() throws Exception {
        var certificate = new LocalhostCertificate(folder);
        nginx = new TlsNginx(folder, lectern.base());
        http = HttpClient.newBuilder().sslContext(certificate.trust()).build();
        await().ignoreExceptions()
                .until(() -> send(request("/").GET(), nginx.base()).statusCode() == 200);
    }

    @AfterEach
    void stop() throws Exception {
        if (nginx != null) nginx.close();
    }

    @Test
    void itsOwnPagesConnectAndOthersDoNot() {
        connect(nginx.base()).abort();

        assertThatThrownBy(() -> connect(FOREIGN))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void itsOwnPagesAsk() throws Exception {
        assertThat(send(request("/api/me").GET(), nginx.base()).statusCode()).isEqualTo(200);
    }

    @Test
    void addressesAreThoseOfThePage() throws Exception {
        var calendar = send(request("/api/me/calendar").POST(BodyPublishers.noBody()), nginx.base());

        assertThat(calendar.body()).contains("\"" + nginx.base() + "/calendars/");
    }

    @Test
    void aLargeFileIsTaken() throws Exception {
        var text = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                + "a".repeat(20_000_000) + "\r\n--x--\r\n";
        var upload = request("/api/files")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(text));

        assertThat(send(upload, nginx.base()).statusCode()).isEqualTo(201);
    }

    @Test
    void eventsComeWhenTheyHappen() throws Exception {
        var events = request("/api/live?destination=/user/queue/live").header("Accept", "text/event-stream");
        var answer = http.send(events.build(), BodyHandlers.ofLines());

        try (Stream<String> lines = answer.body()) {
            assertThat(lines.findFirst()).isPresent();
        }
    }

    @Test
    void measurementsAreNotForEverybody() throws Exception {
        assertThat(send(request("/actuator/prometheus").GET(), nginx.base()).statusCode())
                .isEqualTo(404);
    }

    private WebSocket connect(String origin) {
        return http.newWebSocketBuilder()
                .header("Origin", origin)
                .subprotocols("v12.stomp")
                .buildAsync(URI.create(nginx.base().replace("https", "wss") + "/live"), new WebSocket.Listener() {})
                .join();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(nginx.base() + path)).header("Authorization", "Bearer " + ada.token());
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String origin) throws Exception {
        return http.send(request.header("Origin", origin).build(), BodyHandlers.ofString());
    }
}
