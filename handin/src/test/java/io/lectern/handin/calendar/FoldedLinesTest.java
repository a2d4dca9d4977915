package io.lectern.handin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "Ä", "Щ", "藓", "🌱"})
    void aLineHasAtMost75OctetsAndNoCharacterIsCut(String character) {
        var text = "SUMMARY:" + character.repeat(200) + "\r\nSEQUENCE:0\r\n" + "y".repeat(75) + "\r\n";

        var folded = FoldedLines.of(text);

        assertThat(folded.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .contains("SEQUENCE:0", "y".repeat(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
    }
}
