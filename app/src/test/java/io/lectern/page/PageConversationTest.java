package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.lectern.Api;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question and its answer, an educator and a student side by side, neither of whom reloads the page. */
class PageConversationTest extends PageTest {
    /** Who writes to nobody in other tests of this server. */
    private static final String WRITER = "Rosa Lund";

    private static final String HEART = "%E2%9D%A4%EF%B8%8F";

    private Window educator;
    private Window student;
    private String space;

    @BeforeEach
    void bothAreInTheClass(Chromium chromium) {
        space = classOf("Algae");
        educator = window(chromium, EDUCATOR).go("spaces/" + space + "/talk");
        student = window(chromium, STUDENT).go("spaces/" + space + "/talk/new");
    }

    @Test
    void aQuestionIsAskedAnsweredWithANameAndEndorsed() {
        student.field("Title").fill("Is seaweed a plant?");
        student.field("First message").fill("It is green, but it has no roots.");
        student.button("Start").click();

        educator.link("Is seaweed a plant?").click();
        assertThat(educator.text("It is green, but it has no roots.")).isVisible();
        educator.field("Your message").fill("It is an alga. What do you think, @Noo");
        educator.option("Noor Said").click();
        educator.button("Send").click();

        var answer = student.messages().last();
        assertThat(Window.text(answer, "It is an alga. What do you think, @Noor Said"))
                .isVisible();
        assertThat(Window.text(answer, "mentions you")).isVisible();
        assertThat(answer.locator(".tag").first()).hasText("educator");

        student.field("Your message").fill("That roots are not all.");
        student.field("Your message").press("Control+Enter");
        var reply = educator.messages().last();
        assertThat(Window.text(reply, "That roots are not all.")).isVisible();
        Window.text(reply, "More").click();
        educator.button("Endorse this answer").click();

        assertThat(student.textWith("endorsed by an educator")).isVisible();
    }

    @Test
    void nothingIsTypedThatWouldBeLostWhenItsSendingEnds() {
        student.field("Title").fill("Is seaweed a plant?");
        student.field("First message").fill("It is green.");
        student.hold(Pattern.compile("/conversations$"));
        student.button("Start").click();
        assertThat(student.button("Sending …")).isVisible();
        assertThat(student.field("First message")).not().isEditable();
        assertThat(student.field("Title")).not().isEditable();

        student.release();

        assertThat(Window.text(student.messages().last(), "It is green.")).isVisible();
    }

    @Test
    void namesAreFoundAsAnyKeyboardTypesThem(Chromium chromium) {
        member("w-77", "Işık Łukasz O’Brien");
        var talk = windowWithoutMembers(chromium);
        talk.release();

        for (var typed : List.of("@isik", "@Is\u0327ık", "@luk", "@O'Br")) {
            talk.field("Your message").fill(typed);
            assertThat(talk.option("Işık Łukasz O’Brien")).isVisible();
        }
    }

    @Test
    void whoIsNamedBeforeThePageKnowsTheClassIsOffered(Chromium chromium) {
        var late = windowWithoutMembers(chromium);
        late.field("Your message").fill("It is an alga, @Noo");
        late.release();

        late.option("Noor Said").click();
        assertThat(late.field("Your message")).hasValue("It is an alga, @Noor Said ");
    }

    @Test
    void whoIsNamedBeforeThePageKnowsTheClassHearsOfIt(Chromium chromium) {
        var late = windowWithoutMembers(chromium);
        late.field("Your message").fill("It is an alga, @Noor Said.");
        late.field("Your message").press("Control+Enter");
        assertThat(late.button("Sending …")).isVisible();
        late.release();

        assertThat(Window.text(student.messages().last(), "mentions you")).isVisible();
    }

    @Test
    void whatWasSentOffersNobodyAnyMore(Chromium chromium) {
        var talk = windowWithoutMembers(chromium);
        talk.release();
        talk.field("Your message").fill("It is an alga, @Noo");
        assertThat(talk.option("Noor Said")).isVisible();
        talk.field("Your message").press("Control+Enter");
        assertThat(Window.text(student.messages().last(), "It is an alga, @Noo"))
                .isVisible();

        assertThat(talk.option("Noor Said")).hasCount(0);
        talk.field("Your message").press("Enter");
        assertThat(talk.field("Your message")).hasValue("\n");
    }

    private void member(String user, String name) {
        Api.signIn(base(), user, name).get("/api/me");
        past(EDUCATOR).put("/api/spaces/" + space + "/members/" + user, "{\"role\":\"STUDENT\"}");
    }

    /** At a question of the student, who looks on, in a window that does not come to know who is in the class. */
    private Window windowWithoutMembers(Chromium chromium) {
        var question = """
                {"kind":"QUESTION","title":"Seaweed","blocks":[{"type":"paragraph","text":"Is it a plant?"}]}""";
        var place = "spaces/" + space + "/talk/"
                + past(STUDENT)
                        .post("/api/spaces/" + space + "/conversations", question)
                        .id();
        student.go(place);
        return window(chromium, OTHER_EDUCATOR)
                .hold(Pattern.compile("/members"))
                .go(place);
    }

    @Test
    void whatWasTypedIsThereAfterAReload() {
        student.field("Title").fill("Is seaweed a plant?");
        student.field("First message").fill("It is green");
        student.page().reload();

        assertThat(student.field("Title")).hasValue("Is seaweed a plant?");
        assertThat(student.field("First message")).hasValue("It is green");
    }

    @Test
    void nobodyReactsToWordsThatAreErased() {
        var author = past(STUDENT);
        var question = question(space);
        var message = author.post(
                        "/api/conversations/" + question + "/messages",
                        "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Green\"}]}")
                .id();
        var path = "/api/messages/" + message;
        author.put(path + "/reactions/" + HEART, "");
        educator.go("spaces/" + space + "/talk/" + question);
        var shown = educator.page().locator("#message-" + message);
        assertThat(Window.text(shown, "React")).isVisible();

        author.post(path + "/erasure", "", "If-Match", author.get(path).etag());

        assertThat(Window.text(shown, "The words of this message were erased for good."))
                .isVisible();
        assertThat(Window.text(shown, "React")).hasCount(0);
        assertThat(shown.getByLabel("heart, 1")).isVisible();
        assertThat(shown.locator("button.reaction")).hasCount(0);
    }

    @Test
    void whoIsWrittenToDirectlyIsToldWhereverItIs() {
        var message = """
                {"participants":["ines-adler"],"blocks":[{"type":"paragraph","text":"May I hand in later?"}]}""";
        enrol(space, WRITER, "STUDENT");
        past(WRITER).post("/api/conversations", message);

        var direct = educator.link("Direct messages");
        assertThat(direct).containsText("unread");
        direct.click();
        educator.link(WRITER).click();
        assertThat(educator.text("May I hand in later?")).isVisible();
    }
}
