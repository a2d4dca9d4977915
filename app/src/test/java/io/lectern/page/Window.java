package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A window of a browser in which one person looks at the page; it keeps what the browser complained of. */
final class Window implements AutoCloseable {
    /** What servers refuse, networks lose and browsers ignore without TLS is told too, and is no fault of the page. */
    private static final Pattern OF_THE_NETWORK = Pattern.compile(
            "^Failed to load resource|^WebSocket connection to .* failed"
                    + "|^The Cross-Origin-Opener-Policy header has been ignored, because .* origin was untrustworthy",
            Pattern.DOTALL);

    /**
     * Where the page is wider than the window, what is; what scrolls by itself is not meant. A plot is drawn in the
     * frame after the one in which it sees its new width.
     */
    private static final String TOO_WIDE = """
            async () => {
              const { scrollWidth } = document.documentElement;
              if (scrollWidth <= innerWidth) return [];
              const out = (one) => one.getBoundingClientRect().right > innerWidth;
              const hides = (one) => getComputedStyle(one).overflowX !== 'visible' && !out(one);
              const scrolls = (one) => one && (hides(one) || scrolls(one.parentElement));
              const all = [...document.body.querySelectorAll('*')];
              const wide = all.filter((one) => out(one) && !scrolls(one.parentElement));
              return [`${scrollWidth} of ${innerWidth}`, ...wide.slice(0, 9).map((one) => one.outerHTML.slice(0, 200))];
            }""";

    private static final String FRAMES = """
            async () => {
              for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
            }""";

    static final int WIDE = 1280;
    static final int HEIGHT = 860;
    private static final int NARROW = 360;

    private final Profile profile;
    private final Page page;
    private final String base;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Route> held = new ArrayList<>();
    private final Queue<Runnable> delayed = new ArrayDeque<>();
    private boolean isToAsk;

    Window(Profile profile, String base) {
        this.profile = profile;
        this.base = base;
        page = profile.newPage(base);
        page.onConsoleMessage(this::said);
        page.onPageError(complaints::add);
        page.onDialog(this::asked);
    }

    private void asked(Dialog dialog) {
        if (isToAsk && dialog.type().equals("beforeunload")) isToAsk = false;
        else complaints.add("A dialog: " + dialog.type() + " " + dialog.message());
        dialog.dismiss();
    }

    /** Waits until the browser asks its person whether to leave the page, and stays. */
    void isToAskBeforeLeaving() {
        isToAsk = true;
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> !isToAsk);
    }

    /** Another tab of the same browser. */
    Window tab() {
        return new Window(profile, base);
    }

    Page page() {
        return page;
    }

    /** All that the browser complained of, save of the network. */
    List<String> complaints() {
        return complaints;
    }

    /** Signs in as anybody, by name. */
    Window signIn(String name) {
        page.navigate(base + "/");
        field("Or be anybody else").fill(name);
        button("Sign in").click();
        assertThat(heading("Your classes")).isVisible();
        return this;
    }

    /** Counts from now on what is sent to this window, in bytes as they travel. */
    AtomicInteger count() {
        var bytes = new AtomicInteger();
        page.onRequestFinished(request -> {
            var sizes = request.sizes();
            bytes.addAndGet(sizes.responseHeadersSize + sizes.responseBodySize);
        });
        return bytes;
    }

    /** Looks at the page on a small telephone, and says what stands out of it. */
    @SuppressWarnings("unchecked")
    List<String> tooWideWhenNarrow(Runnable look) {
        page.setViewportSize(NARROW, 780);
        look.run();
        page.evaluate(FRAMES);
        var found = (List<String>) page.evaluate(TOO_WIDE);
        page.setViewportSize(WIDE, HEIGHT);
        return found;
    }

    /** Keeps requests for what is named back until they are released. */
    Window hold(Pattern path) {
        page.route(path, held::add);
        return this;
    }

    /** Lets requests for what is named through, and loses what is answered. */
    void loseAnswers(Pattern path) {
        page.route(path, route -> {
            if (!route.request().method().equals("GET")) route.fetch();
            route.abort();
        });
    }

    void release() {
        page.unrouteAll();
        held.forEach(Route::resume);
        held.clear();
    }

    /** Has answers about what is named come only when they are released, as they are when the server gives them. */
    Window delayAnswers(Pattern path) {
        page.route(path, route -> {
            var answer = route.fetch();
            delayed.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
        });
        return this;
    }

    boolean hasDelayedAnswers() {
        return !delayed.isEmpty();
    }

    /** Lets the oldest of them through. */
    void releaseAnswer() {
        delayed.remove().run();
    }

    /** Puts a finger down where something is. */
    void press(Locator what) {
        what.hover();
        page.mouse().down();
    }

    /** Does something, and waits until this window has been answered about what is named and could have drawn it. */
    void afterNext(Pattern path, Runnable act) {
        page.waitForResponse(answer -> path.matcher(answer.url()).find(), act).finished();
        page.evaluate(FRAMES);
    }

    /** Goes to a place within the page. */
    Window go(String place) {
        page.navigate(base + "/#/" + place);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator option(String name) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.locator("input, textarea, select")
                .and(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
    }

    Locator messages() {
        return page.getByRole(AriaRole.ARTICLE);
    }

    /** Whether the page hears what happens. */
    Locator connection() {
        return page.locator(".connection");
    }

    /** The content of the page, without what is around it. */
    Locator main() {
        return page.locator("main");
    }

    /** What says just these words: others that contain them come and go. */
    Locator text(String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true));
    }

    /** What says just these words in one place. */
    static Locator text(Locator place, String words) {
        return place.getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    /** What says these words among others, where the others are not known before. */
    Locator textWith(String words) {
        return page.getByText(words);
    }

    /** The time of this window and of others of its profile, which nobody uses afterwards. */
    Clock clock() {
        profile.spend();
        return page.clock();
    }

    @Override
    public void close() {
        profile.close();
    }

    private void said(ConsoleMessage message) {
        if (message.type().equals("error")
                && !OF_THE_NETWORK.matcher(message.text()).find()) complaints.add(message.text());
    }
}
