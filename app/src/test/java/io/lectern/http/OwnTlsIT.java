package io.lectern.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.LecternProcess;
import io.lectern.Undescribed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Lectern with a certificate of its own, without a proxy, by HTTP/2. */
@Undescribed("it trusts the certificate of the test")
class OwnTlsIT {
    private HttpClient http;

    @Test
    void allOfItIsBehindTheAddressThatTheLogSays(@TempDir Path folder, @TempDir Path data) throws Exception {
        var certificate = new LocalhostCertificate(folder);
        http = HttpClient.newBuilder().sslContext(certificate.trust()).build();
        try (var lectern = LecternProcess.start(
                data,
                "--server.http2.enabled=true",
                "--server.ssl.certificate=file:" + certificate.certificate(),
                "--server.ssl.certificate-private-key=file:" + certificate.key())) {
            assertThat(lectern.base()).startsWith("https://localhost:");

            var page = http.send(request(lectern, "/").build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.version()).isEqualTo(Version.HTTP_2);
            var token = JsonMapper.shared()
                    .readTree(post(lectern, "/demo/tokens", "{\"user\":\"ada\",\"name\":\"Ada\"}", "")
                            .body())
                    .get("accessToken")
                    .asString();
            assertThat(post(lectern, "/api/spaces", "{\"name\":\"Biology\"}", token)
                            .statusCode())
                    .isEqualTo(201);
            assertThat(post(lectern, "/api/me/calendar", "", token).body())
                    .contains("\"" + lectern.base() + "/calendars/");
            connect(lectern).abort();
        }
    }

    private HttpResponse<String> post(LecternProcess lectern, String path, String body, String token) throws Exception {
        var request = request(lectern, path).header("Content-Type", "application/json");
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        return http.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(LecternProcess lectern, String path) {
        return HttpRequest.newBuilder(URI.create(lectern.base() + path));
    }

    /** As a page of its own does. */
    private WebSocket connect(LecternProcess lectern) {
        return http.newWebSocketBuilder()
                .header("Origin", lectern.base())
                .subprotocols("v12.stomp")
                .buildAsync(URI.create(lectern.live()), new WebSocket.Listener() {})
                .join();
    }
}
