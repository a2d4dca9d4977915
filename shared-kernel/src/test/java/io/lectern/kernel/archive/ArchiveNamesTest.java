package io.lectern.kernel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveNamesTest {
    private final ArchiveNames names = new ArchiveNames();

    @ParameterizedTest
    @CsvSource({
        "essay.docx, essay.docx",
        "'Ben Öğünç (ben)', 'Ben Öğünç (ben)'",
        "'../../etc/passwd', '_._etc_passwd'",
        "'C:\\x\\y', 'C__x_y'",
        "'what? <no> \"yes\"|*', 'what_ _no_ _yes___'",
        "'trailing. . ', 'trailing'",
        "'.hidden', 'hidden'",
        "nul, _nul",
        "'Aux.tar.gz', '_Aux.tar.gz'",
        "'com1 .txt', '_com1.txt'",
        "'LPT²', '_LPT²'",
        "console.txt, console.txt",
        "'a\tb', 'a_b'",
        "'e\u0301', 'é'",
        "'x\u202Efdp.exe', 'xfdp.exe'",
        "'..', '_'",
        "' ', '_'"
    })
    void aNameIsKeptAsFarAsEveryFileSystemTakesIt(String given, String kept) {
        assertThat(names.file("", given)).isEqualTo(kept);
    }

    @Test
    void noneIsThereTwiceInAFolderWhateverItsCaseAndAccents() {
        assertThat(names.file("a/", "Essay.txt")).isEqualTo("a/Essay.txt");
        assertThat(names.file("a/", "essay.TXT")).isEqualTo("a/essay (2).TXT");
        assertThat(names.file("a/", "Éssay.txt")).isEqualTo("a/Éssay (3).txt");
        assertThat(names.file("a/", "essay (2).txt")).isEqualTo("a/essay (2) (2).txt");
        assertThat(names.file("a/", "essay.txt")).isEqualTo("a/essay (4).txt");
        assertThat(names.file("b/", "essay.txt")).isEqualTo("b/essay.txt");
        assertThat(names.folder("", "x")).isEqualTo("x/");
        assertThat(names.folder("", "X")).isEqualTo("X (2)/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ß", "語", "\uD83E\uDD8B"})
    void longNamesAreCutBetweenCharactersBeforeTheirExtension(String character) {
        for (var time = 0; time < 3; time++) {
            var name = names.file("", character.repeat(200) + ".docx");

            assertThat(name).endsWith(".docx");
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(70, 90);
            assertThat(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(name);
        }
    }

    @Test
    void aThousandOfTheSameNameAreAThousand() {
        assertThat(IntStream.range(0, 1_000).mapToObj(time -> names.file("", "image.png")))
                .doesNotHaveDuplicates()
                .endsWith("image (1000).png");
    }
}
