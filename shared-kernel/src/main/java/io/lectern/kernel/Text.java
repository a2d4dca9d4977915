package io.lectern.kernel;

/** What text may hold: everything that can be shown and stored. */
public final class Text {

    private Text() {}

    /**
     * Lets text pass.
     *
     * @throws IllegalArgumentException at a control character other than newline and tab, or at a lone surrogate
     */
    public static String requireShowable(String text) {
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
}
