package io.lectern.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem;
import io.lectern.kernel.text.Block.Link;
import io.lectern.kernel.text.Block.Paragraph;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void titlesAreTrimmedAndCountedInCharactersNotInHalves() {
        assertThat(new Title("  Essay \t").text()).isEqualTo("Essay");
        assertThat(new Title("𝒜".repeat(200)).text()).hasSize(400);
        assertThatIllegalArgumentException().isThrownBy(() -> new Title("a".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Title("   "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u3164", "\u00A0", "\u2060\u200D", "\u0301", "\u2800", "\uFE0F", "\uDB40\uDD00"})
    void titlesHaveACharacterThatCanBeSeen(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Title(text));
        assertThat(new Title("1" + text).text()).startsWith("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"क", "🩷", "。", "\uE000", "ㅤa"})
    void alsoWhatTheRuntimeDoesNotKnowYetCanBeSeen(String text) {
        assertThat(new Title(text).text()).isEqualTo(text);
    }

    @Test
    void notesHaveUpTo500Characters() {
        assertThat(new Note("n".repeat(500)).text()).hasSize(500);
        assertThatIllegalArgumentException().isThrownBy(() -> new Note("n".repeat(501)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Note(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "ä", "*", "a\n"})
    void whatIsNoIdIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SpaceId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> UserId.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//host", "nothing", "ht tp://x"})
    void linksThatRunCodeOrLeadNowhereAreRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(url, "click"));
    }

    @Test
    void richTextHas1To200BlocksOf64KiBInAll() {
        Block short_ = new Paragraph("p");
        Block long_ = new Paragraph("p".repeat(66_000));

        assertThat(new Blocks(Collections.nCopies(200, short_)).list()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> new Blocks(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Blocks(Collections.nCopies(201, short_)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Blocks(List.of(long_)));
    }

    @Test
    void cursorsSayTheirPlaceAndNothingElseIsACursor() {
        var cursor = new Cursor(Instant.parse("2026-11-23T09:00:00.123456Z"), "ada@x|1");

        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
        assertThat(cursor.toString()).matches("[A-Za-z0-9._~-]+");
        for (var text : List.of("", "!", "YWJj"))
            assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(Problem.Invalid.class);
    }
}
