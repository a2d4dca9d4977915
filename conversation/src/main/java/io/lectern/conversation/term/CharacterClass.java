package io.lectern.conversation.term;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a character is for those who look for words: by the way in which its script is written. */
enum CharacterClass {
    WORD,
    /** Of a script without spaces between words. */
    UNSPACED,
    /** Neither letter nor number. */
    BETWEEN;

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TAI_LE,
            UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_THAM,
            UnicodeScript.TAI_VIET,
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE);
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int HALFWIDTH_VOICED = 0xFF9E;
    private static final int HALFWIDTH_SEMI_VOICED = 0xFF9F;

    /** Whether it belongs to the character before it. */
    static boolean joins(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> character != ZERO_WIDTH_SPACE;
            default -> character == HALFWIDTH_VOICED || character == HALFWIDTH_SEMI_VOICED;
        };
    }

    /** The kind of a character behind one of another. */
    static CharacterClass of(int character, CharacterClass before) {
        var type = Character.getType(character);
        var isNumber = type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
        if (!Character.isLetterOrDigit(character) && !isNumber) return BETWEEN;
        if (character < FIRST_BEYOND_ASCII) return WORD;
        var script = UnicodeScript.of(character);
        // What lengthens a vowel belongs to no script.
        if (type == Character.MODIFIER_LETTER && script == UnicodeScript.COMMON && before == UNSPACED) return UNSPACED;
        return WITHOUT_SPACES.contains(script) ? UNSPACED : WORD;
    }
}
