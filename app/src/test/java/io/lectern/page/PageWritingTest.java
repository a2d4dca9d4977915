package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People write in every script, and paste from everywhere. */
class PageWritingTest extends PageTest {
    private static final String WORDS = "انظر إلى جدار.";
    private static final String TITLE = "طحالب";

    /** How far from the left a text begins, as a share of the width of its element. */
    private static final String LEFT_OF_TEXT = """
            (element) => {
              const range = document.createRange();
              range.selectNodeContents(element);
              const { left, width } = element.getBoundingClientRect();
              return (range.getBoundingClientRect().left - left) / width;
            }""";

    private String space;
    private String assignment;
    private Window educator;

    @BeforeEach
    void anEducatorWritesAnAssignment(Chromium chromium) {
        space = classOf("Mosses");
        assignment = shownAssignment(space, "Essay");
        educator = window(chromium, EDUCATOR).go("spaces/" + space + "/assignments/" + assignment);
    }

    @Test
    void aTextRunsAsItsLettersDoWhereItIsTypedAndWhereItIsShown() {
        educator.button("Edit brief").click();
        educator.field("Brief").fill(WORDS);
        assertThat(educator.field("Brief")).hasCSS("direction", "rtl");
        educator.button("Save").click();

        assertThat(educator.page().locator(".prose p")).hasText(WORDS);
        assertThat(educator.page().locator(".prose p")).hasCSS("direction", "rtl");
    }

    @Test
    void aTitleRunsAsItsLettersDo() {
        educator.button("Edit title").click();
        educator.field("Title").fill(TITLE);
        assertThat(educator.field("Title")).hasCSS("direction", "rtl");
        educator.button("Save").click();

        assertThat(educator.heading(TITLE)).isVisible();
        assertThat(leftOf(educator.heading(TITLE))).isGreaterThan(0.5);
    }

    @Test
    void whatBreaksLinesInWordBreaksThemHere() {
        educator.button("Edit brief").click();
        educator.field("Brief").fill("Look at a wall,\u000band at a tree.\fThat is all.");
        educator.button("Save").click();

        assertThat(educator.button("Edit brief")).isVisible();
        var brief = educator.page().locator(".prose p");
        assertThat(brief.evaluate("({ textContent }) => textContent"))
                .isEqualTo("Look at a wall,\nand at a tree.\nThat is all.");
    }

    @Test
    void whatCannotBeShownIsLeftOut() {
        educator.button("Edit brief").click();
        educator.field("Brief").fill("Look at\u0007 a\tw\u009fall,\u0085and\u0000 at a tree.");
        educator.button("Save").click();

        assertThat(educator.button("Edit brief")).isVisible();
        var brief = educator.page().locator(".prose p");
        assertThat(brief.evaluate("({ textContent }) => textContent")).isEqualTo("Look at a\twall,\nand at a tree.");
    }

    @Test
    void whatCannotBeShownIsLeftOutOfATitleToo() {
        educator.button("Edit title").click();
        educator.field("Title").fill("Es\u0007say on\u0085 mosses");
        educator.button("Save").click();

        assertThat(educator.heading("Essay on mosses")).isVisible();

        educator.go("spaces/" + space + "/assignments");
        educator.button("New assignment").click();
        educator.field("Title").fill("Es\u0007say on\u0085 lichens");
        educator.button("Create").click();
        assertThat(educator.heading("Essay on lichens")).isVisible();
    }

    @Test
    void whatSeparatesLinesElsewhereEndsNoneHere() {
        educator.button("Edit brief").click();
        educator.field("Brief").fill("[file: a\u2028b.txt](f1)");
        educator.button("Preview").click();
        assertThat(educator.page().locator(".preview .file")).isVisible();

        educator.button("Write").click();
        educator.field("Brief").fill("> a\u2028b\n- c\u2028d\n# e\u2028f");
        educator.button("Preview").click();

        assertThat(educator.page().locator(".preview blockquote")).hasText("a\u2028b");
        assertThat(educator.page().locator(".preview li")).hasText("c\u2028d");
        assertThat(educator.page().locator(".preview .heading")).hasText("e\u2028f");
    }

    @Test
    void numbersAreAListOnlyWhereTheyCountFromOne() {
        educator.button("Edit brief").click();
        educator.field("Brief").fill("1. Osmosis\n\nbecause\n\n2. Diffusion\n1989. A year\n\nDo\n1. a\n2) b\n4. d");
        educator.button("Save").click();

        assertThat(educator.button("Edit brief")).isVisible();
        assertThat(brief()).isEqualTo("""
                [{"type":"paragraph","text":"1. Osmosis"},{"type":"paragraph","text":"because"},\
                {"type":"paragraph","text":"2. Diffusion\\n1989. A year"},{"type":"paragraph","text":"Do"},\
                {"type":"list","ordered":true,"items":["a","b"]},{"type":"paragraph","text":"4. d"}]""");
    }

    @Test
    void whatNobodyTouchedStaysWhatItWas() {
        var untouched = """
                {"type":"paragraph","text":"- 2 points off\\n\\nfor this"},\
                {"type":"list","ordered":true,"items":["x\\ny"]},\
                {"type":"code","text":"p\\n```\\nq"},{"type":"paragraph","text":"# one"}""";
        var author = past(EDUCATOR);
        var path = "/api/assignments/" + assignment;
        author.put(
                path + "/brief",
                "{\"brief\":[{\"type\":\"paragraph\",\"text\":\"Dates\"}," + untouched + "]}",
                "If-Match",
                author.get(path).etag());
        assertThat(educator.page().locator(".prose").first()).containsText("for this");

        educator.button("Edit brief").click();
        educator.field("Brief").fill("New " + educator.field("Brief").inputValue());
        educator.button("Preview").click();
        assertThat(educator.page().locator(".preview")).containsText("# one");
        educator.button("Save").click();

        assertThat(educator.button("Edit brief")).isVisible();
        assertThat(brief()).isEqualTo("[{\"type\":\"paragraph\",\"text\":\"New Dates\"}," + untouched + "]");
    }

    private String brief() {
        return past(EDUCATOR)
                .get("/api/assignments/" + assignment)
                .body()
                .get("brief")
                .toString();
    }

    private static double leftOf(Locator text) {
        return ((Number) text.evaluate(LEFT_OF_TEXT)).doubleValue();
    }
}
