package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mark is for the work that was read, and for nobody else's. */
class PageMarkTest extends PageTest {
    private static final String MARKED = "Marked. The student sees it once marks are released.";
    private static final String OTHER_STUDENT = "Tess Varga";

    private Window educator;
    private String place;
    private String assignment;
    private String submission;

    @BeforeEach
    void somethingIsHandedIn(Chromium chromium) {
        var space = classOf("Liverworts");
        var id = shownAssignment(space, "Essay on liverworts");
        assignment = "/api/assignments/" + id;
        place = "spaces/" + space + "/assignments/" + id;
        submission = handIn(STUDENT, "First");
        educator = window(chromium, EDUCATOR);
        enrol(space, OTHER_STUDENT, "STUDENT");
    }

    @Test
    void whatIsHandedInMeanwhileIsNotMarkedUnread() {
        look(submission);
        educator.field("Points of 20").fill("8,5");
        handIn(STUDENT, "Second");

        assertThat(educator.textWith("hand-in 2 has come since")).isVisible();
        assertThat(educator.text("First")).isVisible();
        assertThat(educator.button("Give mark for hand-in 1")).isVisible();
        educator.button("Mark hand-in 2").click();
        assertThat(educator.text("Second")).isVisible();
        educator.button("Give mark for hand-in 2").click();

        assertThat(educator.text(MARKED)).isVisible();
        var mark =
                past(EDUCATOR).get("/api/submissions/" + submission + "/mark").body();
        assertThat(mark.get("points").decimalValue()).isEqualByComparingTo("8.5");
        assertThat(mark.get("handIn").asInt()).isEqualTo(2);
    }

    @Test
    void feedbackThatNobodyTouchedStaysWhatItWas() {
        var feedback = "[{\"type\":\"paragraph\",\"text\":\"1. one is missing\"},"
                + "{\"type\":\"paragraph\",\"text\":\"- 2 points\\n\\n# off\"}]";
        mark("{\"points\":7,\"passed\":null,\"feedback\":" + feedback + ",\"handIn\":1}");
        look(submission);
        educator.field("Points of 20").fill("8");

        educator.button("Give mark for hand-in 1").click();

        assertThat(educator.text(MARKED)).isVisible();
        var mark =
                past(EDUCATOR).get("/api/submissions/" + submission + "/mark").body();
        assertThat(mark.get("points").asInt()).isEqualTo(8);
        assertThat(mark.get("feedback").toString()).isEqualTo(feedback);
    }

    @Test
    void whoWasSecondMayReplaceTheMarkOfTheFirst() {
        look(submission);
        educator.field("Points of 20").fill("7");
        mark("{\"points\":9,\"passed\":null,\"feedback\":[],\"handIn\":1}");
        educator.button("Give mark for hand-in 1").click();
        assertThat(educator.textWith("Somebody else gave a mark meanwhile (9)."))
                .isVisible();

        educator.button("Give mark for hand-in 1").click();

        assertThat(educator.text(MARKED)).isVisible();
    }

    @Test
    void whoWasGivenPointsCanPassOnceThereAreNone() {
        mark("{\"points\":7,\"passed\":null,\"feedback\":[],\"handIn\":1}");
        var author = past(EDUCATOR);
        author.put(
                assignment + "/points",
                "{\"maxPoints\":null}",
                "If-Match",
                author.get(assignment).etag());
        educator.go(place + "/submissions/" + submission);
        educator.page().locator("mark-form select").selectOption("true");

        educator.button("Give mark for hand-in 1").click();

        assertThat(educator.text(MARKED)).isVisible();
        var mark = author.get("/api/submissions/" + submission + "/mark").body();
        assertThat(mark.get("passed").asBoolean()).isTrue();
        assertThat(mark.get("points").isNull()).isTrue();
    }

    @Test
    void aMarkIsReadBeforeItCanBeReplaced() {
        mark("{\"points\":7,\"passed\":null,\"feedback\":[],\"handIn\":1}");
        educator.hold(Pattern.compile("/api/submissions/" + submission + "/mark$"));
        educator.go(place + "/submissions/" + submission);
        assertThat(educator.text("First")).isVisible();
        assertThat(educator.field("Points of 20")).isHidden();

        educator.release();
        assertThat(educator.field("Points of 20")).hasValue("7");
        educator.field("Points of 20").fill("9");
        educator.button("Give mark for hand-in 1").click();

        assertThat(educator.text(MARKED)).isVisible();
    }

    @Test
    void whatIsTypedForOneIsNotInTheFormOfAnother() {
        var other = handIn(OTHER_STUDENT, "Another");
        look(other);
        educator.go(place);
        assertThat(educator.button("Release marks")).isVisible();
        look(submission);
        educator.field("Points of 20").fill("2");
        educator.field("What should be different").fill("All of it");

        educator.page().evaluate("history.go(-2)");

        assertThat(educator.heading(OTHER_STUDENT)).isVisible();
        assertThat(educator.field("Points of 20")).hasValue("");
        assertThat(educator.field("What should be different")).hasValue("");
        look(submission);
        assertThat(educator.field("Points of 20")).hasValue("2");
        assertThat(educator.field("What should be different")).hasValue("All of it");
    }

    @Test
    void timesThatAnotherChangedStay() {
        educator.go(place);
        educator.button("Change").click();
        educator.field("Due").fill("2126-01-10T09:00");
        var closed = "{\"availableFrom\":null,\"due\":null,\"cutOff\":\"2126-02-01T09:00:00Z\"}";
        var other = past(OTHER_EDUCATOR);
        other.put(
                assignment + "/schedule",
                closed,
                "If-Match",
                other.get(assignment).etag());
        educator.button("Save").click();
        assertThat(educator.textWith("Somebody changed the assignment meanwhile: Closed from"))
                .isVisible();

        educator.button("Save").click();

        assertThat(educator.button("Change")).isVisible();
        var now = other.get(assignment).body();
        assertThat(now.get("due").asString()).isEqualTo("2126-01-10T08:00:00Z");
        assertThat(now.get("cutOff").asString()).isEqualTo("2126-02-01T09:00:00Z");
    }

    private void mark(String given) {
        past(OTHER_EDUCATOR).put("/api/submissions/" + submission + "/mark", given);
    }

    private void look(String at) {
        educator.go(place + "/submissions/" + at);
        assertThat(educator.field("Points of 20")).isVisible();
    }

    private String handIn(String who, String text) {
        return past(who).handIn(assignment, text).id();
    }
}
