package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForFunctionOptions;
import io.lectern.LecternProcess;
import io.lectern.Ports;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where a school's own issuer signs people in, the page sends them there and takes them back. */
@ExtendWith(BrowserExtension.class)
class PageSignInIT {
    private static final WaitForFunctionOptions SOON = new WaitForFunctionOptions().setTimeout(20_000);
    private static final String KEPT = "sessionStorage.getItem('lectern.session')";

    /** Shortly after its beginning it is a minute from its end, when live asks for a new one. */
    private static final Duration TOKENS = Duration.ofSeconds(66);

    @TempDir
    private Path data;

    private OpenIdProvider provider;
    private LecternProcess lectern;
    private String base;

    @BeforeEach
    void begin() throws Exception {
        var port = Ports.free();
        base = "http://127.0.0.1:" + port;
        provider = OpenIdProvider.start(base, TOKENS);
        lectern = LecternProcess.start(
                data,
                "--server.port=" + port,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + provider.issuer(),
                "--spring.security.oauth2.resourceserver.jwt.audiences=" + OpenIdProvider.CLIENT,
                "--lectern.page.client-id=" + OpenIdProvider.CLIENT);
    }

    @AfterEach
    void end() {
        lectern.close();
        provider.close();
    }

    @Test
    void aPersonSignsInAtTheIssuerAndStaysSignedIn(Chromium chromium) {
        try (var window = chromium.open(base)) {
            window.go("spaces");
            signIn(window);
            assertThat(window.text(OpenIdProvider.NAME)).isVisible();
            window.field("Name").fill("Biology 8b");
            window.button("Begin").click();
            assertThat(window.heading("Assignments")).isVisible();
            var place = window.page().url();
            var kept = window.page().evaluate(KEPT);

            window.page().waitForFunction("was => (" + KEPT + " ?? was) !== was", kept, SOON);

            assertThat(window.heading("Assignments")).isVisible();
            assertThat(window.page()).hasURL(place);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void whoSignsOutIsSignedOutAtTheIssuerToo(Chromium chromium) {
        try (var window = chromium.open(base)) {
            window.go("spaces");
            signIn(window);
            window.button("Sign out").click();
            assertThat(window.button("Sign in with your school")).isVisible();
            assertThat(window.page()).hasURL(base + "/");

            signIn(window);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void signIn(Window window) {
        window.button("Sign in with your school").click();
        window.field("Username").fill(OpenIdProvider.USER);
        window.field("Password").fill(OpenIdProvider.PASSWORD);
        window.button("Sign in").click();
        assertThat(window.heading("Your classes")).isVisible();
    }
}
