package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever comes into a class sees also what happens before its events are heard. */
class PageEntryTest extends PageTest {
    private static final String HOLDS_SUBSCRIPTIONS = """
            const send = WebSocket.prototype.send;
            const held = [];
            let holds = true;
            WebSocket.prototype.send = function (frame) {
              const isHeld = holds && String(frame).startsWith('SUBSCRIBE') && frame.includes('destination:%s');
              if (isHeld) held.push([this, frame]);
              else send.call(this, frame);
            };
            window.heldSubscriptions = () => held.length;
            window.letSubscriptionsGo = () => {
              holds = false;
              held.forEach(([socket, frame]) => socket.send(frame));
            };
            """;

    @Test
    void whatHappensBeforeTheClassIsHeardIsShown(Chromium chromium) {
        var space = classOf("Horsetails");
        var student = window(chromium, base(), STUDENT, HOLDS_SUBSCRIPTIONS.formatted("/topic/spaces."));
        student.go("spaces/" + space + "/assignments");
        assertThat(student.textWith("Nothing is set yet.")).isVisible();
        awaitSubscription(student);

        shownAssignment(space, "Spores of horsetails");
        student.page().evaluate("letSubscriptionsGo()");

        assertThat(student.textWith("Spores of horsetails").first()).isVisible();
    }

    @Test
    void aClassThatOneComesIntoBeforeOneHearsOfItIsShown(Chromium chromium) {
        past(STUDENT);
        var student = window(chromium, base(), STUDENT, HOLDS_SUBSCRIPTIONS.formatted("/user/queue/live"));
        awaitSubscription(student);

        classOf("Clubmosses");
        student.page().evaluate("letSubscriptionsGo()");

        assertThat(student.textWith("Clubmosses").first()).isVisible();
    }

    private static void awaitSubscription(Window window) {
        window.page()
                .waitForCondition(
                        () -> !window.page().evaluate("heldSubscriptions()").equals(0));
    }
}
