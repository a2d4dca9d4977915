package io.lectern.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.DescribedExchanges;
import io.lectern.LecternProcess;
import io.lectern.security.token.TestIssuer;
import io.lectern.store.TestPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is followed with a token ends on every node soon after the issuer has taken back the key that signed it. */
@Timeout(120)
class WithdrawnKeyIT {
    private static final int SOON_SECONDS = 10;

    @TempDir
    private Path data;

    private final TestIssuer issuer = TestIssuer.start();
    private List<LecternProcess> nodes;

    @BeforeEach
    void start() {
        var settings = new String[] {
            "--spring.datasource.url=" + TestPostgres.fresh(),
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri()
        };
        nodes = Stream.generate(() -> LecternProcess.start(data, settings))
                .limit(2)
                .toList();
    }

    @AfterEach
    void stop() {
        nodes.forEach(LecternProcess::close);
        issuer.close();
    }

    @Test
    void streamsOfServicesAndOfPeopleEnd() throws Exception {
        var service =
                issuer.token("data", more -> more.claim("client_id", "data").claim("scope", "lectern:read"));
        var person = issuer.token("ada");
        var followed = nodes.stream()
                .flatMap(node -> Stream.of(
                        follow(node, "/api/events", service),
                        follow(node, "/api/live?destination=/user/queue/live", person)))
                .toList();
        assertThat(followed).noneMatch(CompletableFuture::isDone);

        issuer.change(TestIssuer.ec());
        for (var node : nodes)
            assertThat(new Api(node.base(), issuer.token("bob")).get("/api/me").status())
                    .isEqualTo(200);

        for (var each : followed)
            assertThat(each.get(SOON_SECONDS, TimeUnit.SECONDS)).startsWith(":");
    }

    /** All of a stream that has begun, once it is over. */
    private static CompletableFuture<String> follow(LecternProcess node, String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(node.base() + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try {
            var answer = DescribedExchanges.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            return CompletableFuture.supplyAsync(() -> text(answer.body()));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(InputStream body) {
        try (body) {
            return new String(body.readAllBytes(), UTF_8);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
