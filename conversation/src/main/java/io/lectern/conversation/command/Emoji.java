package io.lectern.conversation.command;

import java.util.regex.Pattern;

/** One emoji: a single grapheme (Unicode, UAX #29) with a pictograph, a flag or a keycap in it. */
record Emoji(String text) {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final int KEYCAP = 0x20E3;
    private static final int MOST_LETTERS = 32;

    Emoji {
        if (text.length() > MOST_LETTERS
                || !GRAPHEME.matcher(text).matches()
                || text.codePoints().noneMatch(Emoji::isPictograph)) throw new IllegalArgumentException("not an emoji");
    }

    /** The emoji that a path spells. */
    public static Emoji of(String text) {
        return new Emoji(text);
    }

    private static boolean isPictograph(int character) {
        return character == KEYCAP || Character.getType(character) == Character.OTHER_SYMBOL;
    }
}
