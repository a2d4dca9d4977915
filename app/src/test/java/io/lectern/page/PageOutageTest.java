package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A student who writes while the server is lost, for as long as {@code -Dlectern.page.outage} says in seconds. */
class PageOutageTest extends PageTest {
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("lectern.page.outage", 3));
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String LOST =
            "The server cannot be reached. What you see may be old; what you type is kept here.";
    private static final String WORDS = "It drinks with its whole body.";

    private Network network;
    private Window student;
    private String assignment;
    private String place;

    @BeforeEach
    void aStudentWrites(Chromium chromium) {
        network = Network.to(base());
        var space = classOf("Ferns");
        assignment = shownAssignment(space, "Essay on ferns");
        student = window(chromium, network.base(), STUDENT);
        place = "spaces/" + space + "/assignments/" + assignment;
        student.go(place);
        student.field("Your work").fill("It drinks");
        assertThat(student.textWith("Draft saved at")).isVisible();
    }

    @AfterEach
    void theNetworkIsGone() throws IOException {
        network.close();
    }

    @Test
    void allWordsAreKeptAndThePageIsWholeAgainSoon() {
        var lost = Instant.now();
        network.cut();
        assertThat(student.text(LOST)).isVisible();
        student.field("Your work").fill(WORDS);
        var etag = past(EDUCATOR).get("/api/assignments/" + assignment).etag();
        past(EDUCATOR)
                .put("/api/assignments/" + assignment + "/title", "{\"title\":\"Essay on trees\"}", "If-Match", etag);
        await().atMost(OUTAGE.multipliedBy(2)).until(() -> Instant.now().isAfter(lost.plus(OUTAGE)));

        var mended = Instant.now();
        network.mend();

        var soon = new IsVisibleOptions().setTimeout(SOON.toMillis());
        assertThat(student.heading("Essay on trees")).isVisible(soon);
        assertThat(student.connection()).hasText("Live", new HasTextOptions().setTimeout(SOON.toMillis()));
        assertThat(student.textWith("Draft saved at")).isVisible(soon);
        assertThat(student.text(LOST)).hasCount(0);
        assertThat(Duration.between(mended, Instant.now())).isLessThan(SOON);
        assertThat(student.field("Your work")).hasValue(WORDS);
        assertThat(past(STUDENT)
                        .get("/api/assignments/" + assignment + "/draft")
                        .text())
                .contains(WORDS);
    }

    @Test
    void aReloadLosesNothingThatWasTypedBeforeOrWhileTheServerWasLost() {
        student.field("Your work").fill("It drinks with");
        student.page().reload();
        assertThat(student.field("Your work")).hasValue("It drinks with");

        network.cut();
        student.field("Your work").fill(WORDS);
        assertThatThrownBy(student.page()::reload).isInstanceOf(PlaywrightException.class);
        student.page().waitForURL("chrome-error://**", new WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        network.mend();
        student.go(place);

        assertThat(student.field("Your work")).hasValue(WORDS);
        assertThat(student.textWith("Draft saved at")).isVisible();
    }
}
