package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a new class to a mark and back, an educator and a student side by side, neither of whom reloads the page. */
class PageStoryTest extends PageTest {
    private static final Pattern WORDS_AND_FILE =
            Pattern.compile("# On the wall\n\nIt drinks with its whole body\\.\n\n\\[file: drawing\\.txt\\]\\(.+\\)\n");

    private Window educator;
    private Window student;

    @BeforeEach
    void bothAreSignedIn(Chromium chromium) {
        educator = window(chromium, EDUCATOR);
        student = window(chromium, STUDENT);
    }

    @Test
    void anAssignmentIsSetHandedInMarkedAndReturned() {
        aClassIsBegunAndJoined();
        anAssignmentIsWrittenAndRevealed();
        itIsHandedInWithAReceipt();
        itIsMarkedAndTheMarkIsReleased();
        itIsReturnedAndHandedInAgain();
    }

    private void aClassIsBegunAndJoined() {
        educator.field("Name").fill("Mosses and ferns");
        educator.button("Begin").click();
        assertThat(educator.text("Nothing is set yet. A new assignment is hidden until you reveal it."))
                .isVisible();

        var space = educator.page().url().replaceFirst(".*/spaces/([^/]+).*", "$1");
        enrol(space, STUDENT, "STUDENT");
        Window.text(student.main(), "Mosses and ferns").click();
        assertThat(student.text("Nothing is set yet. It will appear here by itself."))
                .isVisible();
    }

    private void anAssignmentIsWrittenAndRevealed() {
        educator.button("New assignment").click();
        educator.field("Title").fill("Essay on moss");
        educator.button("Create").click();
        educator.button("Edit brief").click();
        educator.field("Brief").fill("Look for ten minutes.\n\n- with a lens\n- in the shade");
        educator.button("Save").click();
        assertThat(educator.text("in the shade")).isVisible();
        educator.button("Change").click();
        educator.field("Points").fill("20");
        educator.button("Save").click();
        assertThat(educator.link("History · version 2")).isVisible();
        assertThat(student.link("Essay on moss")).hasCount(0);

        educator.button("Reveal to students").click();

        student.link("Essay on moss").click();
        assertThat(student.text("in the shade")).isVisible();
    }

    private void itIsHandedInWithAReceipt() {
        student.field("Your work").fill("# On the wall\n\nIt drinks with its whole body.");
        var drawing = new FilePayload("drawing.txt", "text/plain", new byte[] {'m', 'o', 's', 's'});
        student.page().locator("hand-in-form input[type=file]").setInputFiles(drawing);
        assertThat(student.field("Your work")).hasValue(WORDS_AND_FILE);
        assertThat(student.textWith("Draft saved at")).isVisible();
        student.button("Hand in").click();
        student.button("Verify").click();
        assertThat(student.text("Valid: nothing in it was changed.")).isVisible();

        assertThat(educator.page().locator(".board .count")).hasText("1 / 1");
        educator.link("Read Noor Said's hand-in").click();
        assertThat(educator.text("It drinks with its whole body.")).isVisible();
        assertThat(educator.button("drawing.txt")).isVisible();
    }

    private void itIsMarkedAndTheMarkIsReleased() {
        educator.field("Points of 20").fill("17.5");
        educator.field("Feedback").fill("You looked long. Say how you counted.");
        educator.button("Give mark for hand-in 1").click();
        assertThat(educator.text("Marked. The student sees it once marks are released."))
                .isVisible();
        assertThat(student.textWith("You looked long.")).hasCount(0);

        educator.link("Essay on moss").first().click();
        educator.button("Release marks").click();

        assertThat(student.text("17.5 of 20 points")).isVisible();
        assertThat(student.textWith("You looked long.")).isVisible();
    }

    private void itIsReturnedAndHandedInAgain() {
        educator.link("Read Noor Said's hand-in").click();
        educator.field("What should be different").fill("Two drawings, please.");
        educator.button("Return hand-in 1").click();
        assertThat(student.text("Two drawings, please.")).isVisible();

        student.field("Your work").fill("With two drawings.");
        student.button("Hand in again").click();

        assertThat(educator.button("Hand-in 2")).isVisible();
        assertThat(educator.text("With two drawings.")).isVisible();
    }
}
