package io.lectern.kernel.table;

import java.util.regex.Pattern;

/**
 * Text in a cell of a table that is opened with a spreadsheet: where it would be taken for a formula, an apostrophe
 * stands before it (OWASP, CSV injection). That is at its beginning, and after a semicolon or tab, which part cells too
 * in many a country.
 */
public final class SpreadsheetText {
    private static final String BEGINNING = "(?<![^;\\t])";

    /** After apostrophes of the text's own. */
    private static final String FORMULA = "(?='*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20])";

    private static final Pattern TO_WRITE = Pattern.compile(BEGINNING + FORMULA);
    private static final Pattern WRITTEN = Pattern.compile(BEGINNING + "'" + FORMULA);

    private SpreadsheetText() {}

    /** What is written for a text. */
    public static String written(String text) {
        return TO_WRITE.matcher(text).replaceAll("'");
    }

    /** The text for which that was written. */
    public static String read(String cell) {
        return WRITTEN.matcher(cell).replaceAll("");
    }
}
