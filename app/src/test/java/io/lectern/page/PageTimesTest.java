package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;

import com.microsoft.playwright.Clock;
import java.time.Instant;
import java.util.Date;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page says of times is true while it is looked at, and what is typed of them is neither lost nor guessed. */
class PageTimesTest extends PageTest {
    private static final String SKIPPED =
            "There is no 02:30 on that day: the clocks are put forward over it. Choose another time.";
    private static final String WHICH = "Which of the two";
    private static final String SHOW_A_CLOCK = """
            async () => {
              const { View } = await import('/assets/core/view.js');
              customElements.define('test-clock', class extends View {
                render() {
                  return new Date().toISOString().slice(0, 16);
                }
              });
              document.body.append(document.createElement('test-clock'));
            }""";

    private String assignments;
    private String assignment;
    private Window educator;

    @BeforeEach
    void anEducatorIsAtWork(Chromium chromium) {
        assignments = "spaces/" + classOf("Ferns") + "/assignments";
        assignment = shownAssignment(assignments.split("/")[1], "A fern of your own");
        educator = window(chromium, EDUCATOR);
    }

    @Test
    void everyMinuteIsDrawn() {
        var page = educator.page();
        educator.clock().install();
        page.reload();
        page.evaluate(SHOW_A_CLOCK);
        var clock = page.locator("test-clock");
        var before = clock.textContent();

        educator.clock().fastForward("01:00");

        assertThat(clock).not().hasText(before);
    }

    @Test
    void whatIsDueIsDueByTheClockOfTheServer() {
        schedule(Instant.now().plus(9, MINUTES));
        var wrong = new Clock.InstallOptions().setTime(Date.from(Instant.now().plus(20, MINUTES)));
        educator.clock().install(wrong);
        educator.go(assignments);
        educator.page().reload();

        assertThat(educator.textWith("in 9 minutes")).isVisible();
        assertThat(educator.heading("Due time is past")).isHidden();
    }

    @Test
    void whatIsClosedSaysSoOnceItIs(Chromium chromium) {
        var student = window(chromium, STUDENT);
        student.clock().install();
        student.page().reload();
        schedule(null, Instant.now().plus(2, MINUTES));
        student.go(assignments + "/" + assignment);
        assertThat(student.field("Your work")).isVisible();
        assertThat(student.textWith("It is closed")).isHidden();

        student.clock().fastForward("03:00");

        assertThat(student.textWith("It is closed")).isVisible();
    }

    @Test
    void workThatWasGivenBackIsNotClosed(Chromium chromium) {
        var student = past(STUDENT);
        var work = student.handIn("/api/assignments/" + assignment, "Moss").location();
        schedule(null, Instant.parse("2026-01-02T10:00:00Z"));
        var window = window(chromium, STUDENT).go(assignments + "/" + assignment);
        assertThat(window.textWith("It is closed")).isVisible();

        past(EDUCATOR)
                .post(
                        work + "/return",
                        "{\"note\":[{\"type\":\"paragraph\",\"text\":\"Once more\"}]}",
                        "If-Match",
                        "\"0\"");

        assertThat(window.textWith("Once more")).isVisible();
        assertThat(window.textWith("It is closed")).isHidden();
        window.go(assignments);
        assertThat(window.text("returned to you")).isVisible();
    }

    @Test
    void aTimeThatIsNotYetOneIsNotTakenAway() {
        change("2027-01-31T10:00");
        var keys = educator.page().keyboard();
        educator.field("Due").focus();
        keys.type("02");
        assertThat(educator.field("Due")).hasValue("");
        keys.type("28");

        assertThat(educator.field("Due")).hasValue("2027-02-28T10:00");
    }

    @Test
    void halfATimeIsNotSaved() {
        schedule(Instant.parse("2127-01-31T09:00:00Z"));
        educator.go(assignments + "/" + assignment);
        educator.button("Change").click();
        educator.field("Due").focus();
        educator.page().keyboard().press("Backspace");

        educator.button("Save").click();

        assertThat(educator.button("Save")).isVisible();
        Assertions.assertThat(due()).isEqualTo("2127-01-31T09:00:00Z");
    }

    @Test
    void aTimeThatTheClocksSkipIsNotSaved() {
        change("2127-03-30T02:30");

        assertThat(educator.text(SKIPPED)).isVisible();
        educator.button("Save").click();
        assertThat(educator.button("Save")).isVisible();
        Assertions.assertThat(due()).isEmpty();

        educator.field("Due").fill("2127-03-30T03:30");
        assertThat(educator.text(SKIPPED)).hasCount(0);
        educator.button("Save").click();
        assertThat(educator.button("Change")).isVisible();
        Assertions.assertThat(due()).isEqualTo("2127-03-30T01:30:00Z");
    }

    @Test
    void ofATimeThatTheClocksShowTwiceOneIsChosen() {
        change("2127-10-26T02:30");
        assertThat(educator.field(WHICH)).hasValue("+02:00");

        educator.field(WHICH).selectOption("+01:00");
        educator.button("Save").click();

        assertThat(educator.button("Change")).isFocused();
        Assertions.assertThat(due()).isEqualTo("2127-10-26T01:30:00Z");
        educator.button("Change").click();
        assertThat(educator.field("Due")).hasValue("2127-10-26T02:30");
        assertThat(educator.field(WHICH)).hasValue("+01:00");
    }

    @Test
    void theTimeOfAnExtensionIsChosenToo() {
        schedule(Instant.parse("2127-01-31T09:00:00Z"));
        educator.go(assignments + "/" + assignment);
        educator.button("Extension for " + STUDENT).click();
        assertThat(educator.field("Until")).isFocused();
        educator.field("Until").fill("2127-10-26T02:30");
        educator.field(WHICH).selectOption("+01:00");
        educator.field("Reason").fill("The fern was ill");

        educator.button("Grant").click();

        assertThat(educator.button("Extension for " + STUDENT)).containsText("CET");
        Assertions.assertThat(past(EDUCATOR)
                        .get("/api/assignments/" + assignment + "/extensions")
                        .text())
                .contains("2127-10-26T01:30:00Z");
    }

    @Test
    void aReasonAloneIsNotThrownAway() {
        educator.go(assignments + "/" + assignment);
        educator.button("Change").click();
        educator.field("Why").fill("The fern was ill");

        educator.button("Save").click();

        assertThat(educator.textWith("Nothing is changed yet")).isVisible();
        assertThat(educator.field("Why")).hasValue("The fern was ill");
    }

    @Test
    void aYearHasFourDigits() {
        change("2027-01-31T10:00");
        var keys = educator.page().keyboard();
        educator.field("Due").focus();
        keys.press("ArrowRight");
        keys.press("ArrowRight");

        keys.type("20281");

        assertThat(educator.field("Due")).hasValue("2028-01-31T01:00");
    }

    private void change(String due) {
        educator.go(assignments + "/" + assignment);
        educator.button("Change").click();
        educator.field("Due").fill(due);
    }

    private String due() {
        return past(EDUCATOR)
                .get("/api/assignments/" + assignment)
                .body()
                .get("due")
                .asString("");
    }

    private void schedule(Instant due) {
        schedule(due, null);
    }

    private void schedule(@Nullable Instant due, @Nullable Instant cutOff) {
        var path = "/api/assignments/" + assignment;
        var body = "{\"availableFrom\":null,\"due\":%s,\"cutOff\":%s}".formatted(json(due), json(cutOff));
        var author = past(EDUCATOR);
        author.put(path + "/schedule", body, "If-Match", author.get(path).etag());
    }

    private static String json(@Nullable Instant time) {
        return time == null ? "null" : "\"" + time.truncatedTo(SECONDS) + "\"";
    }
}
