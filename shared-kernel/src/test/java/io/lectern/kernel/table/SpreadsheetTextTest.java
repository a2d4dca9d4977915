package io.lectern.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1@x", "@x", "\tx", "\rx", "\uFF1Dx", "\uFF0Bx", "\uFF0Dx", "\uFF20x"})
    void whatWouldBeAFormulaIsNoneAndIsReadBack(String text) {
        assertThat(SpreadsheetText.written(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.read("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "'", "'tis", "1=1", "a; b", "1;2", ";'"})
    void everythingElseIsAsItIs(String text) {
        assertThat(SpreadsheetText.written(text)).isEqualTo(text);
        assertThat(SpreadsheetText.read(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a;=1 | a;'=1",
                ";-1;+2 | ;'-1;'+2",
                "a;'=1 | a;''=1",
                "'=1 | ''=1",
                "''= | '''=",
                "~\t=1~ | ~'\t'=1~"
            })
    void soIsWhatFollowsWhereACellCanEndAndAnApostropheOfTheTextStays(String text, String written) {
        assertThat(SpreadsheetText.written(text)).isEqualTo(written);
        assertThat(SpreadsheetText.read(written)).isEqualTo(text);
    }
}
