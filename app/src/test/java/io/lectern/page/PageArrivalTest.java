package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others do arrives at any moment: it takes nothing out of the hand of who is at work. */
class PageArrivalTest extends PageTest {
    private static final Pattern ASSIGNMENT = Pattern.compile("/api/assignments/[^/]+$");
    private static final String BEFORE_ALL = "Abel Aaron";
    private static final String DRAW_THE_CLASS_AGAIN = """
            async () => {
              const find = () => document.querySelector('assignment-view');
              while (!find()) await new Promise(requestAnimationFrame);
              const view = find();
              const space = document.querySelector('space-view');
              space.requestUpdate();
              await space.updateComplete;
              return view.isConnected;
            }""";
    private static final String TELL_THREE_THINGS = """
            async () => {
              const { notify } = await import('/assets/parts/notices.js');
              ['First', 'Second', 'Third'].forEach((text) => notify(text));
            }""";

    private String space;
    private String assignment;
    private Window educator;

    @BeforeEach
    void anEducatorIsAtWork(Chromium chromium) {
        space = classOf("Ferns");
        assignment = shownAssignment(space, "A fern of your own");
        educator = window(chromium, EDUCATOR);
    }

    @Test
    void nothingMovesUnderAFingerThatIsDown() {
        educator.go("spaces/" + space + "/assignments/" + assignment);
        var brief = "Look at a fern. ".repeat(100).strip();

        educator.press(educator.button("Extension for " + STUDENT));
        educator.afterNext(ASSIGNMENT, () -> rewriteBrief(brief));
        educator.page().mouse().up();

        assertThat(educator.button("Grant")).isVisible();
        assertThat(educator.text(brief)).isVisible();
    }

    @Test
    void whatIsTypedInARowStaysWhenAnotherRowComes() {
        educator.go("spaces/" + space + "/assignments/" + assignment);
        educator.button("Extension for " + STUDENT).click();
        educator.field("Reason").fill("ill");

        enrol(space, BEFORE_ALL, "STUDENT");

        assertThat(educator.button("Extension for " + BEFORE_ALL)).isVisible();
        assertThat(educator.field("Reason")).hasValue("ill");
        assertThat(educator.field("Reason")).isFocused();
    }

    @Test
    void theFocusStaysWithWhomItIsOn() {
        educator.go("spaces/" + space + "/people");
        educator.field("Role of " + STUDENT).focus();

        enrol(space, BEFORE_ALL, "STUDENT");

        assertThat(educator.field("Role of " + BEFORE_ALL)).isVisible();
        assertThat(educator.field("Role of " + STUDENT)).isFocused();
    }

    @Test
    void aViewThatWasFetchedIsNotMadeAnewWhenItIsDrawnAgain() {
        educator.hold(Pattern.compile("/assignment-view\\.js$"));
        educator.go("spaces/" + space + "/assignments/" + assignment);
        assertThat(educator.text("Opening …")).isVisible();

        educator.release();

        var isStillThere = educator.page().evaluate(DRAW_THE_CLASS_AGAIN);

        Assertions.assertThat(isStillThere).isEqualTo(true);
    }

    @Test
    void whatIsToldOnASmallWindowIsShortAndCoversNothingBelow() {
        var page = educator.page();
        page.setViewportSize(360, 780);

        page.evaluate(TELL_THREE_THINGS);

        assertThat(educator.text("Third")).isVisible();
        assertThat(educator.text("Second")).isVisible();
        assertThat(educator.text("First")).isHidden();
        var third = educator.text("Third").boundingBox();
        Assertions.assertThat(third.y + third.height).isLessThan(780 / 2);
    }

    private void rewriteBrief(String text) {
        var path = "/api/assignments/" + assignment;
        var body = "{\"brief\":[{\"type\":\"paragraph\",\"text\":\"%s\"}]}".formatted(text);
        var other = past(OTHER_EDUCATOR);
        other.put(path + "/brief", body, "If-Match", other.get(path).etag());
    }
}
