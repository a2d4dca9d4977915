package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.lectern.erasure.PersonErasures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the page says of work that was handed in, and then withdrawn or erased. */
class PageWorkTest extends PageTest {
    private static final String ERASED = "The words of this hand-in were erased for good.";
    private static final String WRITER = "Wanda Frost";

    @Autowired
    private ApplicationContext lectern;

    private String place;
    private String submission;

    @BeforeEach
    void workIsHandedInTwice() {
        var space = classOf("Clubmosses");
        enrol(space, WRITER, "STUDENT");
        var assignment = shownAssignment(space, "Essay on clubmosses");
        past(WRITER).handIn("/api/assignments/" + assignment, "They are no mosses.");
        submission = past(WRITER)
                .handIn("/api/assignments/" + assignment, "They are none.")
                .id();
        place = "spaces/" + space + "/assignments/" + assignment;
    }

    @Test
    void workWhoseWordsWereErasedIsNotEmpty(Chromium chromium) {
        new PersonErasures(lectern).erase(user(WRITER));
        var educator = window(chromium, EDUCATOR).go(place + "/submissions/" + submission);
        assertThat(educator.text(ERASED)).isVisible();

        educator.button("Hand-in 1").click();
        assertThat(educator.button("Hand-in 1")).hasAttribute("aria-pressed", "true");
        assertThat(educator.text(ERASED)).isVisible();

        educator.page().locator("submission-history summary").first().click();
        assertThat(educator.text("The words of hand-in 1 and hand-in 2 were erased for good."))
                .isVisible();
    }

    @Test
    void whoseWordsWereErasedReadsThatTheyWere(Chromium chromium) {
        var path = "/api/submissions/" + submission;
        var note = "{\"note\":[{\"type\":\"paragraph\",\"text\":\"Which ones?\"}]}";
        past(EDUCATOR)
                .post(
                        path + "/return",
                        note,
                        "If-Match",
                        past(EDUCATOR).get(path).etag());
        new PersonErasures(lectern).erase(user(WRITER));
        var writer = window(chromium, WRITER).go(place);

        assertThat(writer.text("The words of this note were erased for good.")).isVisible();
        writer.text("What you handed in").click();
        assertThat(writer.text(ERASED)).isVisible();
    }

    @Test
    void workThatWasWithdrawnWasHandedInAllTheSame(Chromium chromium) {
        var writer = window(chromium, WRITER).go(place);
        writer.button("Withdraw").click();
        assertThat(writer.textWith("can still read it")).isVisible();
        writer.button("Withdraw it").click();

        assertThat(writer.textWith("You withdrew it number 2, handed in")).isVisible();
        assertThat(writer.textWith("and can still read it.")).isVisible();
        assertThat(writer.button("Hand in again")).isVisible();
        writer.go(place.substring(0, place.lastIndexOf('/')));
        assertThat(writer.text("withdrawn")).isVisible();

        var educator = window(chromium, EDUCATOR).go(place + "/submissions/" + submission);
        assertThat(educator.text("They are none.")).isVisible();
        assertThat(educator.textWith("Its student withdrew this work")).isVisible();
    }
}
