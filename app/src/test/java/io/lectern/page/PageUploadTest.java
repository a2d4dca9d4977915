package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that is on its way belongs to the text in which it was attached, wherever its person goes meanwhile. */
class PageUploadTest extends PageTest {
    private static final Pattern FILES = Pattern.compile("/api/files$");
    private static final Pattern ATTACHED = Pattern.compile("\\[file: drawing\\.txt]\\(.+\\)\n");
    private static final Pattern ATTACHED_TO_WORDS = Pattern.compile("Green\\.\n\n\\[file: drawing\\.txt]\\(.+\\)\n");
    private static final String ON_ITS_WAY = "Uploading 1 …";
    private static final String WORK = "Your work";
    private static final String MESSAGE = "Your message";

    private String space;
    private String assignment;
    private Window student;

    @BeforeEach
    void aStudentIsInTheClass(Chromium chromium) {
        space = classOf("Liverworts");
        assignment = shownAssignment(space, "Essay on liverworts");
        student = window(chromium, STUDENT);
    }

    @Test
    void aFileIsSentToNobodyElse() {
        var here = conversation("Moss");
        var elsewhere = conversation("Fern");
        visit(elsewhere, "Fern");
        visit(here, "Moss");
        attachSlowly("message-composer");

        visit(elsewhere, "Fern");
        student.field(MESSAGE).fill("A fern?");
        assertThat(student.text(ON_ITS_WAY)).hasCount(0);
        theFileArrives();
        assertThat(student.field(MESSAGE)).hasValue("A fern?");
        student.button("Send").click();
        assertThat(Window.text(student.messages().last(), "A fern?")).isVisible();

        visit(here, "Moss");
        assertThat(student.field(MESSAGE)).hasValue(ATTACHED);
    }

    @Test
    void workThatIsOpenedAgainWaitsForItsFile() {
        openWork();
        student.field(WORK).fill("Green.");
        attachSlowly("hand-in-form");

        student.go("spaces/" + space);
        assertThat(student.field(WORK)).hasCount(0);
        openWork();
        assertThat(student.text(ON_ITS_WAY)).isVisible();
        student.button("Hand in").click();
        theFileArrives();
        assertThat(student.field(WORK)).hasValue(ATTACHED_TO_WORDS);
        student.button("Hand in").click();

        assertThat(student.button("Verify")).isVisible();
        assertThat(past(STUDENT)
                        .get("/api/assignments/" + assignment + "/submission")
                        .text())
                .contains("drawing.txt");
    }

    @Test
    void aFileThatArrivesWhileNobodyLooksIsThereAfterwards() {
        openWork();
        student.field(WORK).fill("Green.");
        attachSlowly("hand-in-form");
        student.go("spaces/" + space);
        assertThat(student.field(WORK)).hasCount(0);

        theFileArrives();
        student.page().reload();
        openWork();

        assertThat(student.field(WORK)).hasValue(ATTACHED_TO_WORDS);
    }

    @Test
    void whoLeavesBeforeAFileHasArrivedIsAsked() {
        openWork();
        student.field(WORK).click();
        attachSlowly("hand-in-form");
        student.isToAskBeforeLeaving();

        theFileArrives();
        assertThat(student.field(WORK)).hasValue(ATTACHED);
        student.page().reload();
        assertThat(student.field(WORK)).hasValue(ATTACHED);
    }

    @Test
    void aConversationThatIsBegunWaitsForItsFile() {
        student.go("spaces/" + space + "/talk/new");
        student.field("First message").fill("Green.");
        attachSlowly("start-form");

        student.go("spaces/" + space + "/talk");
        assertThat(student.field("First message")).hasCount(0);
        student.go("spaces/" + space + "/talk/new");
        assertThat(student.text(ON_ITS_WAY)).isVisible();
        theFileArrives();

        assertThat(student.field("First message")).hasValue(ATTACHED_TO_WORDS);
    }

    @Test
    void anAnswerThatWasThrownAwayStaysAway() {
        visit(conversation("Moss"), "Moss");
        student.button("Reply").click();
        student.field("Your reply").fill("Green.");
        attachSlowly(".replies message-composer");
        student.button("Throw away").click();

        theFileArrives();
        student.page().reload();

        assertThat(student.field(MESSAGE)).isVisible();
        assertThat(student.button("Reply")).isVisible();
        assertThat(student.field("Your reply")).hasCount(0);
    }

    @Test
    void anEditThatWasThrownAwayStaysAway(Chromium chromium) {
        student = window(chromium, EDUCATOR);
        openWork();
        student.button("Edit brief").click();
        student.field("Brief").fill("Green.");
        attachSlowly("edited-field");
        student.button("Throw away").click();

        theFileArrives();
        student.page().reload();

        assertThat(student.button("Edit brief")).isVisible();
        assertThat(student.field("Brief")).hasCount(0);
    }

    @Test
    void aFileThatIsLostIsToBeAttachedAgain() {
        openWork();
        student.page().route(FILES, Route::abort);
        attach("hand-in-form");

        assertThat(student.text(
                        "drawing.txt was not attached: The server cannot be reached just now. Attach it again."))
                .isVisible();
        assertThat(student.textWith("What you typed is kept here")).hasCount(0);
        assertThat(student.text("Attach a file")).isVisible();
    }

    private void openWork() {
        student.go("spaces/" + space + "/assignments/" + assignment);
        assertThat(student.heading("Essay on liverworts")).isVisible();
    }

    private void visit(String conversation, String title) {
        student.go("spaces/" + space + "/talk/" + conversation);
        assertThat(student.heading(title)).isVisible();
        assertThat(student.field(MESSAGE)).isVisible();
    }

    private void attachSlowly(String where) {
        student.hold(FILES);
        attach(where);
        assertThat(student.text(ON_ITS_WAY)).isVisible();
    }

    private void attach(String where) {
        var file = new FilePayload("drawing.txt", "text/plain", new byte[] {1});
        student.page().locator(where + " input[type=file]").setInputFiles(file);
    }

    private void theFileArrives() {
        student.afterNext(FILES, student::release);
    }

    private String conversation(String title) {
        var body = "{\"kind\":\"POST\",\"title\":\"%s\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Look\"}]}"
                .formatted(title);
        return past(EDUCATOR)
                .post("/api/spaces/" + space + "/conversations", body)
                .id();
    }
}
