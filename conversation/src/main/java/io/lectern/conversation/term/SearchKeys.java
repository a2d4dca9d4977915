package io.lectern.conversation.term;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/**
 * The numbers by which the index finds terms: as many words have the same one, it does not tell which of them was
 * there, even long after they are erased. Whoever asks it compares the terms of what it finds.
 */
public final class SearchKeys {
    private SearchKeys() {}

    /** An array of 16-bit integers, as PostgreSQL writes it. */
    public static String of(Collection<String> terms) {
        return terms.stream()
                .map(term -> Integer.toString((short) mixed(term.hashCode())))
                .distinct()
                .collect(joining(",", "{", "}"));
    }

    /** Each bit depends on all others, as in the end of MurmurHash3. */
    private static int mixed(int hash) {
        var mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
