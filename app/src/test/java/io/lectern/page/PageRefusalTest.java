package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that refuses what it gave before: a new token, or for a while what is shown. */
class PageRefusalTest extends PageTest {
    private static final Pattern TOKENS = Pattern.compile("/demo/tokens$");
    private static final Pattern ASSIGNMENT = Pattern.compile("/api/assignments/[^/]+$");
    private static final String OVER = "Your sign-in is over. What you typed is kept.";
    private static final String BREAK_TOKEN = """
            () => {
              const kept = JSON.parse(sessionStorage.getItem('lectern.session'));
              sessionStorage.setItem('lectern.session', JSON.stringify({ ...kept, token: 'broken' }));
            }""";

    private final AtomicBoolean refused = new AtomicBoolean();
    private String space;
    private String place;
    private Window student;

    @BeforeEach
    void aStudentIsInAConversation(Chromium chromium) {
        space = classOf("Mosses");
        var conversation = question(space);
        place = "spaces/" + space + "/talk/" + conversation;
        student = window(chromium, STUDENT).go(place);
        student.field("Your message").fill("I think so.");
    }

    @Test
    void whoseSignInIsOverIsToldSoOnceAndSignsInAgainWithoutALoss() {
        var assignment = "spaces/" + space + "/assignments/" + shownAssignment(space, "Essay on moss");
        refuse(
                TOKENS,
                new Route.FulfillOptions().setStatus(400).setBody("{\"detail\":\"The refresh token has expired\"}"));
        student.page().evaluate(BREAK_TOKEN);
        student.button("Send").click();
        assertThat(student.textWith(OVER)).isVisible();
        assertThat(student.text("Signed out")).isVisible();
        student.go(assignment);
        assertThat(student.page().locator("main [role=alert]")).isVisible();

        refused.set(false);
        student.button("Sign in again").click();

        assertThat(student.heading("Essay on moss")).isVisible();
        assertThat(student.textWith(OVER)).hasCount(0);
        student.go(place);
        assertThat(student.field("Your message")).hasValue("I think so.");
        student.button("Send").click();
        assertThat(Window.text(student.messages().last(), "I think so.")).isVisible();
        assertThat(student.connection()).hasText("Live");
    }

    @Test
    void aNetworkThatIsLostWhileTheTokenIsRenewedEndsNoSignIn() {
        var lost = new AtomicBoolean(true);
        student.page().route(TOKENS, route -> {
            if (lost.getAndSet(false)) route.abort();
            else route.resume();
        });
        student.page().evaluate(BREAK_TOKEN);
        student.button("Send").click();

        assertThat(Window.text(student.messages().last(), "I think so.")).isVisible();
        assertThat(student.textWith(OVER)).hasCount(0);
    }

    @Test
    void whatIsShownStaysWhileTheServerFailsAndIsAskedForAgain() {
        var path = "/api/assignments/" + shownAssignment(space, "Essay on moss");
        student.go("spaces/" + space + path.substring("/api".length()));
        assertThat(student.heading("Essay on moss")).isVisible();

        refuse(ASSIGNMENT, new Route.FulfillOptions().setStatus(500));
        var other = past(OTHER_EDUCATOR);
        var etag = other.get(path).etag();
        student.afterNext(
                ASSIGNMENT, () -> other.put(path + "/title", "{\"title\":\"Essay on fern\"}", "If-Match", etag));
        assertThat(student.heading("Essay on moss")).isVisible();

        refused.set(false);
        assertThat(student.heading("Essay on fern")).isVisible();
    }

    private void refuse(Pattern path, Route.FulfillOptions answer) {
        refused.set(true);
        student.page().route(path, route -> {
            if (refused.get()) route.fulfill(answer);
            else route.resume();
        });
    }
}
