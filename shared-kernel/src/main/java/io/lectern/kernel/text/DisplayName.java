package io.lectern.kernel.text;

import java.util.Optional;
import java.util.function.IntPredicate;

/** How a person is called, out of whatever a token says: shown alike wherever it is shown. */
public final class DisplayName {
    private static final int MOST = 200;

    private DisplayName() {}

    /**
     * What of a text can be shown: without control characters and halves of characters, and its first 200 characters
     * (Unicode code points) if there are more; nothing if nothing that can be seen is left.
     */
    public static Optional<String> of(String text) {
        var showable = kept(text, character -> !Character.isISOControl(character) && !isHalf(character), text.length());
        var name = kept(showable.strip(), character -> true, MOST).strip();
        return Text.isVisible(name) ? Optional.of(name) : Optional.empty();
    }

    private static String kept(String text, IntPredicate characters, int most) {
        return text.codePoints()
                .filter(characters)
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
