package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.lectern.LecternProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as somebody finds it who starts the jar: every view, light, dark and narrow; its pictures are kept. */
@ExtendWith(BrowserExtension.class)
class PageIT {
    private static final Path PICTURES = Path.of("target/page-screenshots");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MOST_BYTES = 200_000;

    @TempDir
    private static Path data;

    private static LecternProcess lectern;
    private static final Map<String, Window> WINDOWS = new HashMap<>();

    @BeforeAll
    static void theDemoHasItsClass() {
        lectern = LecternProcess.start(data, "--lectern.demo.people=true");
        lectern.awaitLine(SOON, "demo people");
    }

    @AfterAll
    static void itEnds() {
        WINDOWS.values().forEach(Window::close);
        lectern.close();
    }

    static List<PageView> views() {
        return new PageViews(lectern.base()).all();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewIsForEverybody(PageView view, Chromium chromium) {
        var window = WINDOWS.computeIfAbsent(view.user(), user -> signedIn(chromium, user));
        window.go(view.place());
        assertThat(window.page().locator(view.sign()).first()).isVisible();
        view.then().accept(window);
        var page = window.page();
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);

        var violations = Accessibility.violations(page);
        keep(page, view, "light", false);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        var faint = Accessibility.faintTexts(page);
        keep(page, view, "dark", true);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var narrow = new ArrayList<String>();
        var tooWide = window.tooWideWhenNarrow(() -> {
            narrow.addAll(Accessibility.violations(page));
            keep(page, view, "narrow", true);
        });

        assertThat(violations).isEmpty();
        assertThat(faint).as("dark").isEmpty();
        assertThat(narrow).as("narrow").isEmpty();
        assertThat(tooWide).isEmpty();
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    void theFirstLoadIsSmall(Chromium chromium) {
        try (var window = chromium.open(lectern.base())) {
            var bytes = window.count();
            window.go("as/maya-lind");
            assertThat(window.page().locator(".class-card").first()).isVisible();
            assertThat(bytes.get()).isBetween(20_000, MOST_BYTES);
        }
    }

    private static Window signedIn(Chromium chromium, String user) {
        var window = chromium.open(lectern.base());
        if (user.isEmpty()) return window;
        window.go("as/" + user);
        assertThat(window.page().locator(".class-card").first()).isVisible();
        return window;
    }

    private static void keep(Page page, PageView view, String look, boolean whole) {
        var file = PICTURES.resolve(view.name() + "-" + look + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }
}
