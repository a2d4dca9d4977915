package io.lectern.conversation.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "ПРИВЕТ, привет",
        "привет всем, ПРИВЕТ",
        "Straße, STRASSE",
        "ΟΔΟΣ, οδός",
        "ISPARTA ışık, IŞIK",
        "İstanbul, istanbul",
        "Café, CAFE",
        "Łódź, lodz",
        "Ёлка, елка",
        "ﬁne, fine",
        "ｗｉｄｅ, wide",
        "كِتَاب, كتاب",
        "שָׁלוֹם, שלום",
        "हिन्दी में, हिन्दी",
        "한국어 교실, 한국어",
        "a/b, B",
        "unit.Thanks, thanks",
        "week-3/lab_report.pdf, report",
        "week-3/lab_report.pdf, lab_report.pdf",
        "see https://example.org/a?b=c, example.org",
        "co\u00ADoperate, cooperate",
        "Python入門, python",
        "光合作用需要阳光, 光合作用",
        "光合作用需要阳光, 光",
        "光合作用需要阳光, 作用",
        "これはテストです, テスト",
        "ガラス, ｶﾞﾗｽ",
        "データ, ータ",
        "ภาษาไทย, ไทย",
        "ພາສາລາວ, ລາວ",
        "ភាសាខ្មែរ, ខ្មែរ",
        "မြန်မာဘာသာ, ဘာသာ"
    })
    void isFound(String text, String query) {
        assertThat(Terms.wantedBy(query)).isNotEmpty();
        assertThat(texts(text)).containsAll(Terms.wantedBy(query));
    }

    @ParameterizedTest
    @CsvSource({"光合作用需要阳光, 合光", "ガラス, カラ", "roots, root", "हिन्दी, हन्द", "a/b, ab"})
    void isNotFound(String text, String query) {
        assertThat(texts(text).containsAll(Terms.wantedBy(query))).isFalse();
    }

    @Test
    void placesAreThoseOfTheOriginal() {
        assertThat(Terms.in("Ｅs 阳光!"))
                .containsExactly(new Term("es", 0, 2), new Term("阳", 3, 4), new Term("光", 4, 5), new Term("阳光", 3, 5));
    }

    @Test
    void whereThereAreNoWordsNothingIsWanted() {
        assertThat(Terms.wantedBy("!'\"()|& \u200B👍")).isEmpty();
    }

    @Test
    void termsAreNeitherTooLongNorHaveWhatWouldHaveToBeQuoted() {
        var term =
                Terms.in("😀a'b\\c" + "é".repeat(5000)).stream().map(Term::text).collect(Collectors.joining(" "));

        assertThat(term).matches("a b ce{254}");
    }

    @Test
    void theRuntimesLocaleDoesNotMatter() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Terms.wantedBy("TITLE")).containsExactly("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> texts(String text) {
        return Terms.in(text).stream().map(Term::text).toList();
    }
}
