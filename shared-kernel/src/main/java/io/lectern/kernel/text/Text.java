package io.lectern.kernel.text;

import java.util.function.IntPredicate;

/** What text may hold: everything that can be shown and stored. */
public final class Text {

    /** Fillers of Hangul and the empty pattern of Braille, which count as letters and symbols. */
    private static final String BLANK = "\u115F\u1160\u3164\uFFA0\u2800";

    private static final IntPredicate RESERVED_AS_INVISIBLE = character -> character == 0x2065
            || character >= 0xFFF0 && character <= 0xFFF8
            || character >= 0xE0000 && character <= 0xE0FFF
            || (character & 0xFFFE) == 0xFFFE;

    private Text() {}

    /**
     * Lets text pass.
     *
     * @throws IllegalArgumentException at a control character other than newline and tab, or at a lone surrogate
     */
    public static String requireDisplayable(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Character.isISOControl(character) && character != '\n' && character != '\t')
                throw new IllegalArgumentException("must not contain control characters");
            if (!Character.isSurrogate(character)) continue;
            if (!Character.isSurrogatePair(character, i + 1 < text.length() ? text.charAt(i + 1) : ' '))
                throw new IllegalArgumentException("must not contain half a character (a lone surrogate)");
            i++;
        }
        return text;
    }

    /** How many characters (Unicode code points) a text has: the one unit of every limit. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether a reader sees anything of it. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(Text::isVisible);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            // What a newer Unicode assigns is visible, unless it lies where Unicode has said that it never will be.
            case Character.UNASSIGNED -> !RESERVED_AS_INVISIBLE.test(character);
            default -> BLANK.indexOf(character) < 0;
        };
    }
}
