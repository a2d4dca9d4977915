package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page at another machine's address, without TLS, where browsers leave out what they keep for secure contexts. */
class PageWithoutTlsTest extends PageTest {
    private String space;

    @BeforeEach
    void thereIsAClass() {
        space = classOf("Ferns");
    }

    @Test
    void aStudentHandsIn(Chromium chromium) {
        var student = elsewhere(chromium, STUDENT);
        student.go("spaces/" + space + "/assignments/" + shownAssignment(space, "A fern of your own"));
        student.field("Your work").fill("It grows in the shade.");

        student.button("Hand in").click();

        assertThat(student.textWith("Your receipt is")).isVisible();
    }

    @Test
    void aStudentAsksAndIsAnswered(Chromium chromium) {
        var student = elsewhere(chromium, STUDENT).go("spaces/" + space + "/talk/new");
        student.field("Title").fill("Is seaweed a plant?");
        student.field("First message").fill("It has no roots.");
        student.button("Start").click();
        assertThat(student.text("It has no roots.")).isVisible();

        student.field("Your message").fill("It is green.");
        student.button("Send").click();

        assertThat(student.messages()).hasCount(2);
    }

    private Window elsewhere(Chromium chromium, String name) {
        return window(chromium, base().replace("127.0.0.1", Chromium.ELSEWHERE), name);
    }
}
