package io.lectern.page;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/**
 * A profile of a browser: windows of one share what is stored. It can be used one time after another; who comes next
 * finds nothing stored, and a process that has read the page's scripts before.
 */
final class Profile implements AutoCloseable {
    /** What hostile texts call is there, and says so. */
    private static final String WATCH = """
            addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
              console.error('Violated:', violatedDirective, blockedURI));
            window.hit = () => console.error('A text was run');""";

    private final BrowserContext context;
    private final Queue<Profile> unused;
    private final Set<String> origins = new HashSet<>();
    private Page process;
    private boolean isSpent;

    /** @param unused where it goes when it is closed */
    Profile(Browser browser, Queue<Profile> unused) {
        context = context(browser);
        this.unused = unused;
    }

    private static BrowserContext context(Browser browser) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(Window.WIDE, Window.HEIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE);
        var context = browser.newContext(options);
        context.setDefaultTimeout(Chromium.TIMEOUT);
        context.addInitScript(WATCH);
        return context;
    }

    /** Of a server, whose first page here keeps the process that the others have, too. */
    Page newPage(String origin) {
        origins.add(origin);
        if (process == null) {
            process = context.newPage();
            process.navigate(origin + "/assets/icon.svg");
        }
        return context.newPage();
    }

    /** For what cannot be undone: nobody uses it afterwards. */
    void spend() {
        isSpent = true;
    }

    @Override
    public void close() {
        if (isSpent) {
            context.close();
            return;
        }
        context.pages().stream().filter(page -> page != process).forEach(Page::close);
        context.clearCookies();
        context.clearPermissions();
        clearStorage();
        unused.add(this);
    }

    private void clearStorage() {
        var session = context.newCDPSession(process);
        for (var origin : origins) {
            var what = new JsonObject();
            what.addProperty("origin", origin);
            what.addProperty("storageTypes", "all");
            session.send("Storage.clearDataForOrigin", what);
        }
        session.detach();
        origins.clear();
    }
}
