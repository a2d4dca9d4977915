package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two educators who write the same brief at the same time. */
class PageConflictTest extends PageTest {
    private static final String MEANWHILE =
            "Somebody changed this while you write. Nothing of yours is lost: saving shows you both.";
    private static final String BOTH_ARE_HERE = "Somebody else was quicker";
    private static final String KEEP_WITHOUT_VERSION = """
            () => {
              const [assignment] = location.hash.split('/').slice(-1);
              const name = `lectern.kept.ines-adler.assignments.${assignment}.brief`;
              localStorage.setItem(name, JSON.stringify({ mine: 'Look at a wall.' }));
            }""";
    private static final Pattern BRIEF = Pattern.compile("/brief$");
    private static final Pattern CHANGED = Pattern.compile("/api/assignments/[^/]+$");

    private Window ines;
    private Window jon;

    @BeforeEach
    void bothLookAtTheSameAssignment(Chromium chromium) {
        var space = classOf("Lichens");
        var place = "spaces/" + space + "/assignments/" + shownAssignment(space, "Essay on lichens");
        ines = window(chromium, EDUCATOR).go(place);
        jon = window(chromium, OTHER_EDUCATOR).go(place);
    }

    @Test
    void oneIsShownWhatTheOtherWroteAndPutsBothTogether() {
        ines.button("Edit brief").click();
        ines.field("Brief").fill("Look at a wall.");
        rewrites(jon, "Look at a tree.");
        assertThat(ines.text(MEANWHILE)).isVisible();

        ines.button("Save").click();
        assertThat(ines.heading(BOTH_ARE_HERE)).isVisible();
        assertThat(ines.page().locator("dialog .words").first()).hasText("Look at a tree.");
        ines.field("Put together by hand").fill("Look at a wall and a tree.");
        ines.button("Save this").click();

        assertThat(Window.text(jon.main(), "Look at a wall and a tree.")).isVisible();
        assertThat(ines.button("Edit brief")).isVisible();
    }

    @Test
    void whatIsSaidOfTheOtherMovesNoButton() {
        ines.button("Edit brief").click();
        ines.field("Brief").fill("Look at a wall.");
        var before = ines.button("Save").boundingBox();

        rewrites(jon, "Look at a tree.");

        assertThat(ines.text(MEANWHILE)).isVisible();
        Assertions.assertThat(ines.button("Save").boundingBox())
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    @Test
    void whoPutsItOffKeepsItsWordsEvenOverAReload() {
        ines.button("Edit brief").click();
        ines.field("Brief").fill("Look at a wall.");
        rewrites(jon, "Look at a tree.");
        ines.button("Save").click();
        ines.button("Not now").click();
        ines.page().reload();
        assertThat(ines.field("Brief")).hasValue("Look at a wall.");

        ines.button("Save").click();
        ines.button("Take theirs").click();

        assertThat(Window.text(ines.main(), "Look at a tree.")).isVisible();
        ines.button("Edit brief").click();
        assertThat(ines.field("Brief")).hasValue("Look at a tree.");
    }

    @Test
    void whoKeepsItsOwnReplacesWhatItHasSeen() {
        ines.button("Edit title").click();
        ines.field("Title").fill("Essay on stones");
        jon.button("Edit title").click();
        jon.field("Title").fill("Essay on trees");
        jon.button("Save").click();
        assertThat(jon.heading("Essay on trees")).isVisible();

        ines.button("Save").click();
        ines.button("Keep mine").click();

        assertThat(jon.heading("Essay on stones")).isVisible();
    }

    @Test
    void anAnswerFromBeforeDoesNotHideAChangeOfOnesOwn() {
        ines.delayAnswers(CHANGED);
        ines.button("Hide from students").click();
        assertThat(ines.button("Reveal to students")).isVisible();
        ines.page().waitForCondition(ines::hasDelayedAnswers);
        ines.button("Reveal to students").click();
        assertThat(ines.button("Hide from students")).isVisible();

        ines.releaseAnswer();

        ines.page().waitForCondition(ines::hasDelayedAnswers);
        assertThat(ines.button("Hide from students")).isVisible();
        ines.button("Hide from students").click();
        assertThat(ines.button("Reveal to students")).isVisible();
    }

    @Test
    void nothingIsTypedThatWouldBeLostWhenItsSavingEnds() {
        ines.button("Edit brief").click();
        ines.field("Brief").fill("Look at a wall.");
        ines.hold(BRIEF);
        ines.button("Save").click();
        assertThat(ines.field("Brief")).not().isEditable();

        ines.release();

        assertThat(ines.button("Edit brief")).isVisible();
        ines.button("Edit brief").click();
        assertThat(ines.field("Brief")).isEditable();
    }

    @Test
    void wordsThatWereKeptWithoutAVersionReplaceNothingUnseen() {
        rewrites(jon, "Look at a tree.");
        ines.page().evaluate(KEEP_WITHOUT_VERSION);
        ines.page().reload();
        assertThat(ines.field("Brief")).hasValue("Look at a wall.");

        ines.button("Save").click();

        assertThat(ines.heading(BOTH_ARE_HERE)).isVisible();
        ines.button("Take theirs").click();
        assertThat(Window.text(ines.main(), "Look at a tree.")).isVisible();
    }

    private static void rewrites(Window window, String text) {
        window.button("Edit brief").click();
        window.field("Brief").fill(text);
        window.button("Save").click();
        assertThat(Window.text(window.main(), text)).isVisible();
    }
}
