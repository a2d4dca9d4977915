package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose role changes while they look sees at once what they may see now, and nothing else. */
class PageRoleTest extends PageTest {
    private String space;
    private Window other;

    @BeforeEach
    void anotherEducatorLooks(Chromium chromium) {
        space = classOf("Ferns");
        other = window(chromium, OTHER_EDUCATOR);
    }

    @Test
    void theAuditLogGoesWithTheRole() {
        other.go("spaces/" + space + "/audit");
        assertThat(other.page().locator("audited-event").first()).isVisible();

        become("STUDENT");

        assertThat(other.text("This is for the educators of the class.")).isVisible();
        assertThat(other.page().locator("audited-event")).hasCount(0);
    }

    @Test
    void theFormsOfEducatorsGoAndComeBack() {
        other.go("spaces/" + space + "/people");
        assertThat(other.heading("A whole class at once")).isVisible();

        become("STUDENT");
        assertThat(other.heading("A whole class at once")).isHidden();
        assertThat(other.heading("People")).isVisible();
        become("EDUCATOR");

        assertThat(other.heading("A whole class at once")).isVisible();
        assertThat(other.field("Name of the new class")).isVisible();
        assertThat(other.page().locator("enrol-form").getByRole(AriaRole.BUTTON).first())
                .isVisible();
    }

    private void become(String role) {
        other.afterNext(Pattern.compile("/api/spaces/" + space + "$"), () -> enrol(space, OTHER_EDUCATOR, role));
    }
}
