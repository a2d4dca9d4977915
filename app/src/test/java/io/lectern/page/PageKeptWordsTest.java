package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.lectern.Api;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody wrote stays in sight when others close the place for it, and another tab takes nothing of it. */
class PageKeptWordsTest extends PageTest {
    private static final String KEPT = "What you wrote is kept here";
    private static final String MESSAGE = "Your message";
    private static final String WORDS = "It drinks with its whole body.";

    private String space;
    private String conversation;
    private Api educator;
    private Window student;

    @BeforeEach
    void aStudentIsInAConversation(Chromium chromium) {
        space = classOf("Lichens");
        conversation = question(space);
        educator = past(EDUCATOR);
        student = window(chromium, STUDENT).go("spaces/" + space + "/talk/" + conversation);
    }

    @Test
    void aConversationThatIsLockedShowsWhatWasToBeSaid() {
        student.field(MESSAGE).fill(WORDS);
        lock(true);
        assertThat(student.field(KEPT)).hasValue(WORDS);
        assertThat(student.field(KEPT)).not().isEditable();
        assertThat(student.field(KEPT)).isFocused();

        student.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        student.button("Copy").click();
        assertThat(student.text("Copied: what you wrote")).isVisible();
        assertThat(student.page().evaluate("navigator.clipboard.readText()")).isEqualTo(WORDS);

        lock(false);
        assertThat(student.field(MESSAGE)).hasValue(WORDS);
    }

    @Test
    void anAnswerThatCannotBeGivenIsShown() {
        student.button("Reply").click();
        student.field("Your reply").fill(WORDS);
        lock(true);

        assertThat(student.field(KEPT)).hasValue(WORDS);
        assertThat(student.field(KEPT)).isFocused();
        student.button("Throw away").click();
        assertThat(student.field(KEPT)).hasCount(0);
        lock(false);
        assertThat(student.field(MESSAGE)).isVisible();
        assertThat(student.field("Your reply")).hasCount(0);
    }

    @Test
    void aMessageThatIsDeletedShowsHowItWasEdited() {
        student.field(MESSAGE).fill("It drinks.");
        student.button("Send").click();
        var own = student.messages().last();
        assertThat(Window.text(own, "It drinks.")).isVisible();
        Window.text(own, "More").click();
        student.button("Edit").click();
        editor(own).fill(WORDS);

        var path = "/api/messages/" + own.getAttribute("id").substring("message-".length());
        educator.delete(path, "If-Match", educator.get(path).etag());

        assertThat(student.textWith(EDUCATOR + " deleted this message.")).isVisible();
        assertThat(own.getByLabel(KEPT)).hasValue(WORDS);
        assertThat(own).isFocused();
    }

    @Test
    void anAssignmentThatIsHiddenShowsTheWorkThatWasBegun() {
        var assignment = shownAssignment(space, "Essay on lichens");
        student.go("spaces/" + space + "/assignments/" + assignment);
        student.field("Your work").fill(WORDS);
        assertThat(student.textWith("Draft saved at")).isVisible();

        hide(assignment, true);
        assertThat(student.text("There is no such assignment here, or it is not for you."))
                .isVisible();
        assertThat(student.field(KEPT)).hasValue(WORDS);
        assertThat(student.field(KEPT)).isFocused();

        hide(assignment, false);
        assertThat(student.field("Your work")).hasValue(WORDS);
    }

    @Test
    void aNoteForWhatWasWithdrawnIsShown(Chromium chromium) {
        var assignment = "/assignments/" + shownAssignment(space, "Essay on lichens");
        var author = past(STUDENT);
        var submission = author.handIn("/api" + assignment, "First").id();
        var window = window(chromium, EDUCATOR).go("spaces/" + space + assignment + "/submissions/" + submission);
        window.field("What should be different").fill(WORDS);

        var path = "/api/submissions/" + submission;
        author.post(
                path + "/withdrawal",
                "",
                "If-Match",
                author.get("/api" + assignment + "/submission").etag());

        assertThat(window.field(KEPT)).hasValue(WORDS);
    }

    @Test
    void whatIsSentInOneTabTakesNothingFromAnother() {
        var other = student.tab().signIn(STUDENT).go("spaces/" + space + "/talk/" + conversation);
        student.field(MESSAGE).fill(WORDS);
        other.field(MESSAGE).fill("Yes.");
        other.button("Send").click();
        assertThat(Window.text(student.messages().last(), "Yes.")).isVisible();
        assertThat(other.field(MESSAGE)).hasValue("");

        student.page().reload();
        other.page().reload();

        assertThat(student.field(MESSAGE)).hasValue(WORDS);
        assertThat(other.field(MESSAGE)).hasValue("");
    }

    @Test
    void whoWantsToBeAnonymousStaysSo() {
        anonymous().check();
        student.page().reload();
        assertThat(anonymous()).isChecked();

        lock(true);
        assertThat(anonymous()).hasCount(0);
        lock(false);
        assertThat(anonymous()).isChecked();
        student.field(MESSAGE).fill(WORDS);
        student.button("Send").click();

        assertThat(Window.text(student.messages().last(), "anonymous to other students"))
                .isVisible();
        student.page().reload();
        assertThat(anonymous()).isChecked();
        assertThat(student.field(MESSAGE)).hasValue("");
    }

    private Locator anonymous() {
        return student.field("Anonymous to other students");
    }

    private static Locator editor(Locator message) {
        return message.locator("edited-field textarea");
    }

    private void lock(boolean locked) {
        change("/api/conversations/" + conversation, "/lock", "{\"locked\":%s}".formatted(locked));
    }

    private void hide(String assignment, boolean hidden) {
        change("/api/assignments/" + assignment, "/visibility", "{\"hidden\":%s}".formatted(hidden));
    }

    private void change(String path, String what, String body) {
        var answer =
                educator.put(path + what, body, "If-Match", educator.get(path).etag());
        assertThat(answer.status()).isLessThan(300);
    }
}
