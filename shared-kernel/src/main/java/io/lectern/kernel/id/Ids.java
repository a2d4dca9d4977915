package io.lectern.kernel.id;

import java.time.InstantSource;
import java.util.UUID;

/** How ids are made and what they may look like: opaque, and of the characters that a URL takes unescaped (RFC 3986),
 * never {@code .} or {@code ..}, which it takes away. */
public final class Ids {
    /** What an id looks like, as a regular expression. */
    public static final String FORM = "^(?!\\.{1,2}$)[A-Za-z0-9._~-]{1,128}$";

    private static final IdCharacters CHARACTERS = new IdCharacters("._~-");

    private static final TimeOrderedUuids UUIDS = new TimeOrderedUuids(InstantSource.system());

    private Ids() {}

    /** A new random id, which tells nothing but when it was made. */
    public static String random() {
        return uuid().toString();
    }

    /** The same as a UUID, of version 7 (RFC 9562). */
    public static UUID uuid() {
        return UUIDS.next();
    }

    /**
     * Lets an id pass.
     *
     * @throws IllegalArgumentException if the text cannot be an id
     */
    public static String requireOpaque(String text) {
        if (!CHARACTERS.make(text) || text.equals(".") || text.equals(".."))
            throw new IllegalArgumentException("not an id");
        return text;
    }
}
