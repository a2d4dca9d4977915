package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is in a class, and how people come into it and go. */
class PagePeopleTest extends PageTest {

    /** Nobody knows her from another class. */
    private static final String STRANGER = "Petra Wolff";

    private static final String SAYING = """
            {"blocks":[{"type":"paragraph","text":"They have horns."}],"mentions":[]}""";

    @Test
    void aRosterIsTriedMendedAndDone(Chromium chromium) {
        var space = classOf("Lichens");
        var educator = window(chromium, EDUCATOR).go("spaces/" + space + "/people");
        var list = educator.page().locator("roster-form textarea");
        var members = educator.page().locator("members-table");

        list.fill("user,name,role\nvera-noll,Vera Noll,STUDENT\nkai-holm,Kai Holm,CAPTAIN");
        educator.button("See what it would do").click();
        assertThat(educator.text("1 invalid")).isVisible();
        assertThat(educator.button("Do it")).isDisabled();

        list.fill("vera-noll, Vera Noll\nkai-holm, Kai Holm");
        educator.button("See what it would do").click();
        assertThat(educator.text("2 added")).isVisible();
        assertThat(members).not().containsText("Vera Noll");
        educator.button("Do it").click();

        assertThat(educator.text("The class is as the list says.")).isVisible();
        assertThat(members).containsText("Vera Noll");
        assertThat(members).containsText("Kai Holm");
        assertThat(list).hasValue("");
    }

    @Test
    void aCodeIsCopied(Chromium chromium) {
        var space = classOf("Mushrooms");
        var made = past(EDUCATOR).post("/api/spaces/" + space + "/invitations", "{\"role\":\"STUDENT\"}");
        var code = made.body().get("code").asString();
        var educator = window(chromium, EDUCATOR).go("spaces/" + space + "/people");
        educator.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

        educator.button("Copy " + code).click();

        educator.page().waitForFunction("async (code) => await navigator.clipboard.readText() === code", code);
    }

    @Test
    void whoHasLeftIsCalledByNameWhereOneKnowsItAndElseAFormerMember(Chromium chromium) {
        var space = classOf("Hornworts");
        classOf("Horsetails");
        enrol(space, STRANGER, "STUDENT");
        var assignment = shownAssignment(space, "Essay on hornworts");
        var conversation = question(space);
        for (var name : List.of(STUDENT, STRANGER)) {
            past(name).handIn("/api/assignments/" + assignment, "They have horns.");
            past(name).post("/api/conversations/" + conversation + "/messages", SAYING);
            past(EDUCATOR).delete("/api/spaces/" + space + "/members/" + user(name));
        }
        var educator = window(chromium, EDUCATOR).go("spaces/" + space + "/assignments/" + assignment);

        assertThat(educator.textWith(STUDENT + " (left)")).isVisible();
        assertThat(educator.textWith("Former member petra-wolff")).isVisible();
        educator.link("Read Former member petra-wolff's hand-in").click();
        assertThat(educator.heading("Former member petra-wolff")).isVisible();
        educator.go("spaces/" + space + "/talk/" + conversation);
        assertThat(Window.text(educator.messages().nth(1), STUDENT)).isVisible();
        assertThat(Window.text(educator.messages().nth(2), "Former member petra-wolff"))
                .isVisible();
        assertThat(educator.main()).not().containsText("noor-said");
    }

    @Test
    void aStudentLeavesTheClass(Chromium chromium) {
        var space = classOf("Grasses");
        var educator = window(chromium, EDUCATOR).go("spaces/" + space + "/people");
        var members = educator.page().locator("members-table");
        assertThat(members).containsText(STUDENT);
        var student = window(chromium, STUDENT).go("spaces/" + space + "/people");

        student.button("Leave this class").click();
        student.button("Leave").click();

        assertThat(student.heading("Your classes")).isVisible();
        assertThat(student.main()).not().containsText("Grasses");
        assertThat(members).not().containsText(STUDENT);
    }
}
