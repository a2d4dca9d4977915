package io.lectern.kernel.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Makes the same of what readers take for the same: whatever its case, its accents or its form of a character. */
public final class Folding {
    private static final Set<UnicodeScript> ACCENTED = EnumSet.of(
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC);
    private static final String STROKED = "łøđħŧ";
    private static final String PLAIN = "lodht";
    private static final int VOICED = 0x3099;
    private static final int SEMI_VOICED = 0x309A;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int TATWEEL = 0x0640;

    private Folding() {}

    /** What all texts have in common that readers take for the same. */
    public static String of(String text) {
        if (isAscii(text)) return text.toLowerCase(Locale.ROOT);
        var letters = Normalizer.normalize(text, Form.NFKD)
                .codePoints()
                .filter(character -> !isAccent(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // Up and down again, since some letters have two small forms.
        var small = letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        for (var i = 0; i < STROKED.length(); i++) small = small.replace(STROKED.charAt(i), PLAIN.charAt(i));
        return Normalizer.normalize(small, Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) if (text.charAt(i) >= FIRST_BEYOND_ASCII) return false;
        return true;
    }

    private static boolean isAccent(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                character != VOICED && character != SEMI_VOICED && ACCENTED.contains(UnicodeScript.of(character));
            case Character.FORMAT -> true;
            default -> character == TATWEEL;
        };
    }
}
