package io.lectern.kernel.id;

/**
 * The characters that ids of a kind are of. They are looked up one by one: ids are most of what is read of stored
 * events, and a regular expression takes several times as long.
 */
final class IdCharacters {
    private static final int LONGEST = 128;
    private static final int ASCII = 128;
    private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final boolean[] allowed = new boolean[ASCII];

    /** @param marks which there are beside letters and digits */
    IdCharacters(String marks) {
        (ALPHANUMERIC + marks).chars().forEach(each -> allowed[each] = true);
    }

    /** Whether a text is some of them, and not too long. */
    boolean make(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return false;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character >= ASCII || !allowed[character]) return false;
        }
        return true;
    }
}
