package io.lectern.kernel.table;

/**
 * Text in a cell of a table that is opened with a spreadsheet: where it would be taken for a formula, an apostrophe
 * stands before it (OWASP, CSV injection).
 */
public final class SpreadsheetText {
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char APOSTROPHE = '\'';

    private SpreadsheetText() {}

    /** What is written for a text. */
    public static String written(String text) {
        return isFormula(text, 0) ? APOSTROPHE + text : text;
    }

    /** The text for which that was written. */
    public static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text, int at) {
        return text.length() > at && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
