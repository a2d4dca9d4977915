package io.lectern.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.http.RawHttp;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page and its files are served. */
class PageContractTest extends RunningLectern {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\"(/assets/[^\"]+\\.\\w+)\"");

    private Api anybody;

    @BeforeEach
    void nobodyIsSignedIn() {
        anybody = new Api(base(), "");
    }

    @Test
    void thePageRunsNothingButItsOwnFilesAndItsImportMap() throws NoSuchAlgorithmException {
        var page = anybody.get("/");

        var map = IMPORT_MAP.matcher(page.text());
        assertThat(map.find()).isTrue();
        var digest = MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';")
                .contains("default-src 'none'", "style-src 'self';", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void everythingThatThePageNamesIsThere() {
        var named = ADDRESS.matcher(anybody.get("/").text()).results().map(found -> found.group(1));

        assertThat(named.distinct().toList()).hasSizeGreaterThan(10).allSatisfy(address -> {
            var file = anybody.get(address);
            assertThat(file.status()).as(address).isEqualTo(200);
            assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
            if (address.endsWith(".js"))
                assertThat(file.header("Content-Type").orElseThrow()).startsWith("text/javascript");
            else if (!address.endsWith(".css"))
                assertThat(file.header("Content-Security-Policy")).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/assets/app.js", "/assets/client/index.js", "/assets/lib/lit/index.js"})
    void whatIsKnownIsNotSentAgain(String path) {
        var first = anybody.get(path);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.etag()).startsWith("W/\"");
        assertThat(first.header("Cache-Control").orElseThrow()).contains("no-cache");
        var again = anybody.get(path, "If-None-Match", first.etag());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/app.js", "/assets/styles/views.css", "/assets/lib/lit-html/lit-html.js"})
    void whatBrowsersReadIsCompressed(String path) {
        var plain = anybody.get(path);
        var compressed = anybody.get(path, "Accept-Encoding", "gzip");

        assertThat(compressed.header("Content-Encoding")).contains("gzip");
        assertThat(compressed.etag()).isEqualTo(plain.etag());
        assertThat(plain.header("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/nothing.js",
                "/assets/",
                "/assets/views/",
                "/assets/lib/",
                "/assets/../application.yaml",
                "/assets/%2e%2e/application.yaml",
                "/assets/..%2fapplication.yaml",
                "/assets/..%5capplication.yaml",
                "/assets/lib/../../../application.yaml",
                "/assets/lib/..%2f..%2f..%2fapplication.yaml",
                "/assets/file:application.yaml",
                "/assets/classpath:application.yaml"
            })
    void whatIsNoFileOfThePageIsNotThere(String path) {
        try (var http = new RawHttp(base())) {
            var answer = http.send("GET " + path + " HTTP/1.1", new byte[0]);

            assertThat(answer.status()).isIn(400, 404);
            assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
            assertThat(answer.text()).contains("urn:lectern:problem:").doesNotContain("spring:");
        }
    }
}
