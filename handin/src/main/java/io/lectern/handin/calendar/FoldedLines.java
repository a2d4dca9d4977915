package io.lectern.handin.calendar;

import java.nio.charset.StandardCharsets;

/** Folds lines that are longer than 75 octets (RFC 5545, 3.1), and cuts no character. */
final class FoldedLines {
    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** @param text lines that end with CRLF */
    static String of(String text) {
        var folded = new StringBuilder(text.length());
        var octets = 0;
        for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            var character = Character.toString(text.codePointAt(at));
            var more = character.getBytes(StandardCharsets.UTF_8).length;
            if (character.equals("\n")) octets = -more;
            else if (octets + more > LONGEST && !character.equals("\r")) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
