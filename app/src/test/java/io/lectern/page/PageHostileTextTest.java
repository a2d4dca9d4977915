package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write is shown as they wrote it, in every view and field; it neither runs nor widens the page. */
class PageHostileTextTest extends PageTest {
    private static final String MADE_OF_TEXT =
            "img[src=x], [onload], [onerror], main script, main b, [href^=javascript]";
    private static final String PART = "<script>hit()</script>";

    private HostileClass hostile;

    @BeforeEach
    void everyTextIsHostile() {
        hostile = HostileClass.in(base());
    }

    @Test
    void educatorsSeeItAsTextInEveryView(Chromium chromium) {
        var window = window(chromium, HostileClass.EDUCATOR);
        window.button("Under the hood").click();
        var assignment = "assignments/" + hostile.assignment();
        isTextIn(
                window,
                Map.of(
                        "assignments",
                        ".assignment-row",
                        assignment,
                        ".board tbody tr",
                        assignment + "/history",
                        "version-slider input",
                        assignment + "/submissions/" + hostile.submission(),
                        "mark-form form",
                        "talk/" + hostile.conversation(),
                        ".message",
                        "talk/reports",
                        ".reports li",
                        "people",
                        "members-table tbody tr",
                        "audit",
                        "audited-event",
                        "usage",
                        ".figures"));

        window.go("spaces/" + hostile.space() + "/" + assignment);
        window.button("Edit brief").click();
        window.button("Preview").click();
        window.button("Save").click();
        window.button("Under the hood").click();
        isTextOnly(window);
    }

    @Test
    void studentsSeeItAsTextInEveryView(Chromium chromium) {
        var window = window(chromium, HostileClass.STUDENT);
        var assignment = "assignments/" + hostile.assignment();
        isTextIn(
                window,
                Map.of(
                        "assignments",
                        ".assignment-row",
                        assignment,
                        ".mark",
                        assignment + "/history",
                        "version-slider input",
                        "talk/" + hostile.conversation(),
                        ".message",
                        "people",
                        "members-table tbody tr"));

        window.go("spaces/" + hostile.space() + "/" + assignment);
        window.field("Your work").fill(HostileClass.TEXT);
        window.button("Preview").click();
        assertThat(window.page().locator(".preview")).containsText(PART);
        window.go("spaces/" + hostile.space() + "/talk");
        window.field("Search the messages of this class").fill(PART);
        assertThat(window.page().locator("mark").first()).isVisible();
        window.go("");
        window.field("Invitation code").fill(PART);
        window.button("Join").click();
        assertThat(window.page().locator(".notice")).isVisible();
        isTextOnly(window);
    }

    private void isTextIn(Window window, Map<String, String> places) {
        places.forEach((place, sign) -> {
            window.go("spaces/" + hostile.space() + "/" + place);
            assertThat(window.page().locator(sign).first()).isVisible();
            assertThat(window.page().locator("[aria-busy=true]")).hasCount(0);
            assertThat(window.page().locator("body")).containsText("onload=hit()");
            isTextOnly(window);
        });
    }

    private static void isTextOnly(Window window) {
        assertThat(window.page().locator(MADE_OF_TEXT)).hasCount(0);
        assertThat(window.tooWideWhenNarrow(() -> {})).as(window.page().url()).isEmpty();
    }
}
