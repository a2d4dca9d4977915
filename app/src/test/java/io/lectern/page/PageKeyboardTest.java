package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who uses no mouse, or does not see the page, is told where one is and goes on from where one was. */
class PageKeyboardTest extends PageTest {
    private static final Pattern ASSIGNMENT = Pattern.compile("/api/assignments/[^/]+$");
    private static final Pattern BRIEF = Pattern.compile("/brief$");

    private String space;
    private String assignment;
    private Window educator;

    @BeforeEach
    void anEducatorIsInTheClass(Chromium chromium) {
        space = classOf("Mosses");
        assignment = shownAssignment(space, "Essay");
        educator = window(chromium, EDUCATOR).go("spaces/" + space);
    }

    @Test
    void theHeadingOfWhatIsOpenedHasTheFocusAndTheTitleSaysWhatItIs() {
        educator.link("Essay").press("Enter");
        assertThat(educator.heading("Essay")).isFocused();
        assertThat(educator.page()).hasTitle("Essay · Mosses · Lectern");

        educator.link("Conversations").press("Enter");
        assertThat(educator.heading("Conversations")).isFocused();
        assertThat(educator.page()).hasTitle("Conversations · Mosses · Lectern");
    }

    @Test
    void theTitleChangesWithTheHeading() {
        open();

        entitle("Essay on mosses");

        assertThat(educator.page()).hasTitle("Essay on mosses · Mosses · Lectern");
    }

    @Test
    void whoHasGoneElsewhereBeforeAViewIsThereStaysThere() {
        educator.hold(ASSIGNMENT);
        educator.link("Essay").press("Enter");
        assertThat(educator.text("Loading assignment …")).isVisible();
        educator.button("Under the hood").focus();

        educator.release();

        assertThat(educator.heading("Essay")).isVisible();
        assertThat(educator.page()).hasTitle("Essay · Mosses · Lectern");
        assertThat(educator.button("Under the hood")).isFocused();
    }

    @Test
    void whoSavesOrThrowsAwayGoesOnAtTheButtonThatItBeganWith() {
        open();
        educator.button("Edit title").press("Enter");
        educator.field("Title").fill("Essay on mosses");
        educator.field("Title").press("Enter");
        assertThat(educator.heading("Essay on mosses")).isVisible();
        assertThat(educator.button("Edit title")).isFocused();

        educator.button("Edit brief").press("Enter");
        assertThat(educator.field("Brief")).isFocused();
        educator.button("Throw away").press("Enter");
        assertThat(educator.button("Edit brief")).isFocused();
    }

    @Test
    void whoGrantsAnExtensionBeginsInItsFirstFieldAndEndsAtItsButton() {
        open();
        educator.button("Extension for " + STUDENT).press("Enter");
        assertThat(educator.field("Until")).isFocused();

        educator.button("Cancel").press("Enter");

        assertThat(educator.button("Extension for " + STUDENT)).isFocused();
    }

    @Test
    void whoReactsGoesOnAtTheMessage() {
        var body = "{\"kind\":\"POST\",\"title\":\"Moss\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Green\"}]}";
        var talk = past(STUDENT)
                .post("/api/spaces/" + space + "/conversations", body)
                .id();
        educator.go("spaces/" + space + "/talk/" + talk);
        educator.button("React").press("Enter");
        educator.button("heart").press("Enter");
        assertThat(educator.button("heart, 1")).isVisible();
        assertThat(educator.button("React")).isFocused();
    }

    @Test
    void whatIsSentTwiceInAHurryIsSavedOnce() {
        List<Request> sent = new ArrayList<>();
        educator.page().onRequest(request -> {
            if (request.method().equals("PUT")) sent.add(request);
        });
        open();
        educator.button("Edit brief").click();
        educator.field("Brief").fill("Look at a wall.");
        educator.hold(BRIEF);
        educator.field("Brief").press("Control+Enter");
        educator.field("Brief").press("Control+Enter");
        educator.page().waitForCondition(() -> !sent.isEmpty());

        educator.release();

        assertThat(educator.button("Edit brief")).isVisible();
        Assertions.assertThat(sent).hasSize(1);
    }

    @Test
    void anAddressThatCannotBeReadLeadsHome() {
        educator.go("100%");
        assertThat(educator.heading("Your classes")).isVisible();

        educator.page().reload();

        assertThat(educator.heading("Your classes")).isVisible();
    }

    private void open() {
        educator.go("spaces/" + space + "/assignments/" + assignment);
    }

    private void entitle(String title) {
        var path = "/api/assignments/" + assignment;
        var other = past(OTHER_EDUCATOR);
        other.put(
                path + "/title",
                "{\"title\":\"%s\"}".formatted(title),
                "If-Match",
                other.get(path).etag());
    }
}
