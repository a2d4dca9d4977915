package io.lectern.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page comes whole from this server, and its browser is told to take nothing from elsewhere. */
class DocsPageTest extends RunningLectern {
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

    @Test
    void itIsThereWithoutATokenAndLinksBothDescriptions() {
        var page = new Api(base(), "").get("/docs");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.text()).contains("\"/v3/api-docs\"", "\"/asyncapi.json\"");
    }

    @Test
    void everythingThatItNamesIsHere() {
        var page = new Api(base(), "").get("/docs");

        var files =
                FILE.matcher(page.text()).results().map(file -> file.group(1)).toList();
        assertThat(files)
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(new Api(base(), "").get(file).status())
                        .as(file)
                        .isEqualTo(200));
        assertThat(page.text()).doesNotContain("http://", "https://", "<style", "style=\"", "onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/docs.js", "/docs/lib/swagger-ui/swagger-ui-bundle.js"})
    void nothingMayRunButItsOwnFiles(String path) {
        assertThat(new Api(base(), "")
                        .get(path)
                        .header("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void nothingElseIsServedBesideIt() {
        for (var path : new String[] {"/docs/lib/", "/docs/lib/swagger-ui/", "/docs/openapi/openapi.json", "/webjars/"})
            assertThat(new Api(base(), "").get(path).status()).as(path).isIn(401, 404);
    }
}
