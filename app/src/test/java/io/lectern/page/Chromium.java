package io.lectern.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** The Chromium of this machine, without a screen: one for all tests of a run. */
final class Chromium implements AutoCloseable {
    /** In milliseconds: as long as a busy machine may need, since no test waits for what is not to come. */
    static final int TIMEOUT = 30_000;

    /** A name of this machine that browsers trust no more than any other: what is read from it is no secure context. */
    static final String ELSEWHERE = "lectern.test";

    private final Playwright playwright;
    private final Browser browser;
    private final Queue<Profile> unused = new ArrayDeque<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start(Path chromium) {
        var environment = new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        Programs.node().ifPresent(node -> environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString()));
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(List.of(
                        "--process-per-site",
                        "--force-color-profile=srgb",
                        "--lang=en-US",
                        "--host-resolver-rules=MAP " + ELSEWHERE + " 127.0.0.1"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A window in which nobody is signed in and nothing is stored, at a page. */
    Window open(String base) {
        return new Window(unused.isEmpty() ? new Profile(browser, unused) : unused.remove(), base);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
