package io.lectern.http.request;

import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.text.Text;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Holds what a query string says to the same rules as text in a body. */
final class QueryText {
    private static final String FIELD = "query";
    private static final int HEX = 16;

    private QueryText() {}

    /**
     * Lets a query string pass, and says which parameters it has.
     *
     * @param mayRepeat whether a name can have several values
     * @throws Invalid at a broken escape, a value without a name, a name that comes twice, control characters, and
     *     bytes that are not UTF-8
     */
    static Set<String> require(String query, boolean mayRepeat) {
        var names = new HashSet<String>();
        for (var pair : query.split("&", -1)) {
            if (pair.isEmpty()) continue;
            var end = pair.indexOf('=');
            if (end == 0) throw new Invalid(FIELD, "has a value without a name");
            var name = decoded(FIELD, end < 0 ? pair : pair.substring(0, end));
            if (end > 0) decoded(name, pair.substring(end + 1));
            if (!names.add(name) && !mayRepeat) throw new Invalid(name, "must be given once");
        }
        return names;
    }

    private static String decoded(String field, String text) {
        try {
            var bytes = ByteBuffer.wrap(unescaped(field, text));
            return Text.requireDisplayable(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            throw new Invalid(field, "must be UTF-8");
        } catch (IllegalArgumentException e) {
            throw new Invalid(field, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] unescaped(String field, String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter != '%') {
                bytes.write(letter == '+' ? ' ' : letter);
                continue;
            }
            if (i + 2 >= text.length()) throw new Invalid(field, "has a % that is no escape");
            var high = Character.digit(text.charAt(i + 1), HEX);
            var low = Character.digit(text.charAt(i + 2), HEX);
            if (high < 0 || low < 0) throw new Invalid(field, "has a % that is no escape");
            bytes.write(high * HEX + low);
            i += 2;
        }
        return bytes.toByteArray();
    }
}
