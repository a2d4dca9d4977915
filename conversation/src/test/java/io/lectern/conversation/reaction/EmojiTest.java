package io.lectern.conversation.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {
    private static final String SELECTOR = "\uFE0F";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👍",
                "👍🏽",
                "❤️",
                "🇺🇳",
                "1️⃣",
                "#️⃣",
                "👩‍🏫",
                "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
                "🫡",
                "🫶",
                "🥹",
                "🩷",
                "ℹ️",
                "‼️",
                "↔️",
                "🫩"
            })
    void whatUnicodeRecommendsIsOneWhateverTheRuntimeKnows(String text) {
        assertThat(new Emoji(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"❤,❤️", "ℹ,ℹ️", "☺,☺️", "🏳‍🌈,🏳️‍🌈"})
    void itHasOneForm(String bare, String qualified) {
        assertThat(new Emoji(bare).text()).isEqualTo(qualified);
        assertThat(Emoji.qualified(bare)).isEqualTo(qualified);
        assertThat(new Emoji("👍" + SELECTOR)).isEqualTo(new Emoji("👍"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "#", "👍👍", "👍x", "<b>", "é", "°", "╬", "℃", "👍\uFE0E", "\uFE0F", "🇺"})
    void anythingElseIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Emoji(text));
    }

    @Test
    void whatWasStoredBeforeStaysReadable() {
        assertThat(Emoji.qualified("°")).isEqualTo("°");
    }
}
