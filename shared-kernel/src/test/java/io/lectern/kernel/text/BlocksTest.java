package io.lectern.kernel.text;

import static io.lectern.kernel.text.Json.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    private static final int MOST = 64 * 1024;
    private static final int AROUND = "[{\"type\":\"paragraph\",\"text\":\"\"}]".length();

    @Test
    void theyAreMeasuredAsTheyAreSent() {
        assertThat(read(paragraph(MOST - AROUND)).list()).hasSize(1);
        assertThatThrownBy(() -> read(paragraph(MOST - AROUND + 1))).hasMessageContaining("64 KiB");
    }

    @Test
    void whatTheirTypesTakeIsCountedForEachOfThem() {
        var each = MOST / Blocks.MOST - "{\"type\":\"paragraph\",\"text\":\"\"},".length();

        assertThat(read(paragraphs(each)).list()).hasSize(Blocks.MOST);
        assertThatThrownBy(() -> read(paragraphs(each + 1))).hasMessageContaining("64 KiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b"})
    void aFileHasANameThatCanBeSeen(String name) {
        var file = "[{\"type\":\"file\",\"file\":\"file-1\",\"name\":\"%s\"}]";

        assertThatThrownBy(() -> read(file.replace("%s", name))).hasMessageContaining("a character that can be seen");
        assertThat(read(file.replace("%s", "wall" + name + ".png")).list()).hasSize(1);
    }

    private static Blocks read(String json) {
        return JSON.readValue(json, Blocks.class);
    }

    private static String paragraph(int length) {
        return "[{\"type\":\"paragraph\",\"text\":\"" + "x".repeat(length) + "\"}]";
    }

    private static String paragraphs(int length) {
        var one = "{\"type\":\"paragraph\",\"text\":\"" + "x".repeat(length) + "\"}";
        return "[" + String.join(",", Collections.nCopies(Blocks.MOST, one)) + "]";
    }
}
