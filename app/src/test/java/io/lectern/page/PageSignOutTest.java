package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever comes next to a shared computer finds no words of who signed out, in none of its windows. */
class PageSignOutTest extends PageTest {
    private static final String MESSAGE = "Your message";
    private static final String WORDS = "I am not sure.";
    private static final String QUESTION = "Sign out and lose what you typed?";
    private static final String LOSE = "Sign out and lose it";

    /** All that is stored, save how the page looks. */
    private static final String STORED = """
            () => [localStorage, sessionStorage]
              .flatMap((storage) => Object.entries(storage))
              .filter(([key]) => key !== 'lectern.hood')
              .map((entry) => entry.join(' '))""";

    private static final String BE = """
            async ([user, name]) => {
              const { session } = await import('/assets/core/session.js');
              session.begin(await session.signIn.asDemo({ user, name }));
            }""";

    private String place;
    private Window student;

    @BeforeEach
    void aStudentIsInAConversation(Chromium chromium) {
        var space = classOf("Mosses");
        place = "spaces/" + space + "/talk/" + question(space);
        student = window(chromium, STUDENT).go(place);
        assertThat(student.text("Is it a plant?")).isVisible();
    }

    @Test
    void whatWouldBeLostIsNamedAndStaysWhereSomebodyStays() {
        student.field(MESSAGE).fill(WORDS);

        student.button("Sign out").click();

        assertThat(student.heading(QUESTION)).isVisible();
        assertThat(student.textWith("a message (“" + WORDS + "”)")).isVisible();
        student.button("Not now").click();
        assertThat(student.heading(QUESTION)).hasCount(0);
        assertThat(student.field(MESSAGE)).hasValue(WORDS);
        student.page().reload();
        assertThat(student.field(MESSAGE)).hasValue(WORDS);
    }

    @Test
    void whatIsKeptNowhereIsNamedToo(Chromium chromium) {
        var assignment = shownAssignment(place.split("/")[1], "Essay on moss");
        var educator = window(chromium, EDUCATOR).go(place.replaceFirst("/talk/.*", "/assignments/" + assignment));
        educator.button("Extension for " + STUDENT).click();
        educator.field("Reason").fill("The moss was ill");
        educator.button("Change").click();
        educator.field("Points").fill("30");

        educator.button("Sign out").click();

        assertThat(educator.textWith("when and for how many points and an extension"))
                .isVisible();
    }

    @Test
    void nothingOfAPersonStaysInTheBrowser() {
        student.field(MESSAGE).fill(WORDS);

        student.button("Sign out").click();
        student.button(LOSE).click();

        assertThat(student.field("Or be anybody else")).isVisible();
        assertThat(stored(student)).isEmpty();
    }

    @Test
    void whoTypedNothingIsAskedNothing() {
        assertThat(stored(student)).isNotEmpty();

        student.button("Sign out").click();

        assertThat(student.field("Or be anybody else")).isVisible();
        assertThat(stored(student)).isEmpty();
    }

    @Test
    void otherWindowsAreSignedOutToo() {
        var other = student.tab().signIn(STUDENT).go(place);
        other.field(MESSAGE).fill(WORDS);

        student.button("Sign out").click();
        student.button(LOSE).click();

        assertThat(other.field("Or be anybody else")).isVisible();
        assertThat(other.text("You signed out in another window.")).isVisible();
        assertThat(stored(other)).isEmpty();
    }

    @Test
    void aWindowThatWasAsleepIsSignedOutWhenItWakes() {
        var other = student.tab().signIn(STUDENT).go(place);
        other.field(MESSAGE).fill(WORDS);
        other.page().navigate("about:blank");
        student.button("Sign out").click();
        student.button(LOSE).click();
        assertThat(student.field("Or be anybody else")).isVisible();

        other.go(place);

        assertThat(other.field("Or be anybody else")).isVisible();
        assertThat(stored(other)).isEmpty();
    }

    @Test
    void whoComesNextWithoutASignOutSeesNothingOfTheFirst() {
        student.go("");
        assertThat(student.text("Mosses").first()).isVisible();

        student.page().evaluate(BE, List.of("eva", "Eva"));

        assertThat(Window.text(student.page().locator(".self"), "Eva")).isVisible();
        assertThat(student.text("Mosses")).hasCount(0);
    }

    @Test
    void wordsOfAnotherPersonStay() {
        var longer = be("ann.lee", "Ann Lee", "Ferns");
        var shorter = be("ann", "Ann", "Lichens");

        shorter.button("Sign out").click();
        assertThat(shorter.textWith("Lichens")).isVisible();
        assertThat(shorter.textWith("Ferns")).hasCount(0);
        shorter.button(LOSE).click();
        assertThat(shorter.field("Or be anybody else")).isVisible();

        longer.page().evaluate("sessionStorage.removeItem('lectern.kept.ann%2Elee.begin')");
        longer.page().reload();
        assertThat(longer.field("Name")).hasValue("Ferns");
    }

    /** Another window of the same browser, in which somebody has begun to name a class. */
    private Window be(String user, String name, String typed) {
        var window = student.tab().signIn(OTHER_EDUCATOR);
        window.page().evaluate(BE, List.of(user, name));
        assertThat(Window.text(window.page().locator(".self"), name)).isVisible();
        window.field("Name").fill(typed);
        return window;
    }

    @SuppressWarnings("unchecked")
    private static List<String> stored(Window window) {
        return (List<String>) window.page().evaluate(STORED);
    }
}
