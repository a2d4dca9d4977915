package io.lectern.kernel.id;

/** How ids are made and what they may look like: opaque, and of the characters that a URL takes unescaped (RFC 3986),
 * never {@code .} or {@code ..}, which it takes away. */
public final class Ids {
    /** What an id looks like, as a regular expression. */
    public static final String FORM = "^(?!\\.{1,2}$)[A-Za-z0-9._~-]{1,128}$";

    private static final IdCharacters CHARACTERS = new IdCharacters("._~-");

    private static final RandomUuids UUIDS = new RandomUuids();

    private Ids() {}

    /** A new random id that tells nothing. */
    public static String random() {
        return UUIDS.next().toString();
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
