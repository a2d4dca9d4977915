package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.lectern.Api;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a student writes for an assignment, in more than one place and over a bad network. */
class PageDraftTest extends PageTest {
    private static final Pattern DRAFT = Pattern.compile("/draft$");
    private static final Pattern FILES = Pattern.compile("/api/files$");
    private static final Pattern SUBMISSIONS = Pattern.compile("/submissions$");
    private static final String WORK = "Your work";

    private Window student;
    private Api elsewhere;
    private String path;
    private String place;

    @BeforeEach
    void somethingIsWrittenAlready(Chromium chromium) {
        var space = classOf("Horsetails");
        var assignment = shownAssignment(space, "Essay on horsetails");
        path = "/api/assignments/" + assignment;
        place = "spaces/" + space + "/assignments/" + assignment;
        elsewhere = past(STUDENT);
        draft("Three pages");
        student = window(chromium, STUDENT);
    }

    @Test
    void whatWasWrittenElsewhereIsNotWrittenOver() {
        student.go(place);
        assertThat(student.field(WORK)).hasValue("Three pages");
        draft("From the phone");

        student.field(WORK).fill("Three pages!");

        assertThat(student.textWith("You wrote something else in another window"))
                .isVisible();
        assertThat(elsewhere.get(path + "/draft").text()).contains("From the phone");
        student.button("See both").click();
        assertThat(student.heading("Written in two places")).isVisible();
        student.button("Keep mine").click();
        assertThat(student.textWith("Draft saved at")).isVisible();
        assertThat(elsewhere.get(path + "/draft").text()).contains("Three pages!");
    }

    @Test
    void whatIsKeptInTheBrowserDoesNotWinByItself() {
        student.go(place);
        assertThat(student.field(WORK)).hasValue("Three pages");
        student.hold(DRAFT);
        student.field(WORK).fill("Kept here");
        draft("From the phone");

        student.page().reload();
        student.release();

        assertThat(student.field(WORK)).hasValue("Kept here");
        student.button("See both").click();
        student.button("Take theirs").click();
        assertThat(student.field(WORK)).hasValue("From the phone");
        assertThat(elsewhere.get(path + "/draft").text()).contains("From the phone");
    }

    @Test
    void nothingIsWrittenBeforeItIsKnownWhatIsThere() {
        student.hold(DRAFT).go(place);
        assertThat(student.field(WORK)).not().isEditable();

        student.release();

        assertThat(student.field(WORK)).hasValue("Three pages");
        assertThat(student.field(WORK)).isEditable();
    }

    @Test
    void workWhoseReceiptWasLostIsHandedInOnce() {
        student.go(place);
        student.loseAnswers(SUBMISSIONS);
        student.button("Hand in").click();
        assertThat(student.textWith("The server cannot be reached just now.")).isVisible();

        student.release();
        student.page().locator("hand-in-form button.primary").click();

        assertThat(student.button("Verify")).isVisible();
        assertThat(elsewhere.get(path + "/submission").body().get("number").asInt())
                .isEqualTo(1);
    }

    @Test
    void workWaitsForTheFileThatIsOnItsWay() {
        student.go(place).hold(FILES);
        var file = new FilePayload("drawing.txt", "text/plain", new byte[] {1});
        student.page().locator("hand-in-form input[type=file]").setInputFiles(file);
        student.button("Hand in").click();

        student.release();
        assertThat(student.field(WORK)).hasValue(Pattern.compile("Three pages\n\n\\[file: drawing\\.txt].*\n"));
        student.button("Hand in").click();

        assertThat(student.button("Verify")).isVisible();
        assertThat(elsewhere.get(path + "/submission").text()).contains("drawing.txt");
    }

    @Test
    void aDraftThatIsRefusedSaysWhy() {
        var refusal = """
                {"type":"about:blank","errors":[{"field":"content[0].text","message":"is too long"}]}""";
        student.go(place);
        assertThat(student.field(WORK)).hasValue("Three pages");
        student.page().route(DRAFT, route -> {
            if (route.request().method().equals("GET")) route.resume();
            else route.fulfill(new Route.FulfillOptions().setStatus(400).setBody(refusal));
        });

        student.field(WORK).fill("Four pages");

        assertThat(student.textWith("content[0].text is too long")).isVisible();
    }

    private void draft(String text) {
        elsewhere.put(path + "/draft", "{\"content\":[{\"type\":\"paragraph\",\"text\":\"%s\"}]}".formatted(text));
    }
}
