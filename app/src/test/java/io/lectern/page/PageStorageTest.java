package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed lasts as long as the browser lets it, and the page works where it stores nothing. */
class PageStorageTest extends PageTest {
    private static final String FORBID = """
            const get = () => { throw new DOMException('Forbidden', 'SecurityError'); };
            for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get });""";
    private static final String FILL = """
            Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError'); };""";

    private String space;
    private String assignment;

    @BeforeEach
    void thereIsSomethingToDo() {
        space = classOf("Ferns");
        assignment = shownAssignment(space, "A fern of your own");
    }

    @Test
    void whoseBrowserStoresNothingHandsInAllTheSame(Chromium chromium) {
        handIn(chromium, FORBID);
    }

    @Test
    void whoseBrowserIsFullHandsInAllTheSame(Chromium chromium) {
        handIn(chromium, FILL);
    }

    private void handIn(Chromium chromium, String script) {
        var student = window(chromium, base(), STUDENT, script);
        student.go("spaces/" + space + "/assignments/" + assignment);
        student.field("Your work").fill("It grows in the shade.");

        student.button("Hand in").click();

        assertThat(student.text("Handed in. Your receipt is below.")).isVisible();
    }

    @Test
    void theTitleOfANewAssignmentStaysWhileOneLooksElsewhere(Chromium chromium) {
        var educator = window(chromium, EDUCATOR);
        educator.go("spaces/" + space + "/assignments");
        educator.button("New assignment").click();
        educator.field("Title").fill("Ferns and where they grow");
        educator.go("");
        educator.field("Name").fill("Mosses");
        educator.go("spaces/" + space + "/assignments");

        educator.button("New assignment").click();

        assertThat(educator.field("Title")).hasValue("Ferns and where they grow");
        educator.go("");
        assertThat(educator.field("Name")).hasValue("Mosses");
    }
}
