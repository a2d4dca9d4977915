package io.lectern.conversation.term;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts text into terms, alike whatever the database's locale: words, between which everything stands that is
 * neither letter nor number; and of scripts without spaces, where nobody can tell words without a dictionary, each
 * character and any two in a row.
 */
public final class Terms {
    private final String text;
    private final TermCollector terms;

    private Terms(String text, boolean asked) {
        this.text = text;
        this.terms = new TermCollector(text, asked);
    }

    /** Everything that a text can be found by, with its places. */
    public static List<Term> in(String text) {
        return new Terms(text, false).cut();
    }

    /** What a text must have in it to be found: of what stands in a row, all neighbours. */
    public static Set<String> wantedBy(String query) {
        return new Terms(query, true)
                .cut().stream().map(Term::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Term> cut() {
        var kind = CharacterClass.BETWEEN;
        var begin = 0;
        var cluster = 0;
        for (int i = 0, size; i < text.length(); i += size) {
            var character = text.codePointAt(i);
            size = Character.charCount(character);
            if (kind != CharacterClass.BETWEEN && CharacterClass.joins(character)) continue;
            var next = CharacterClass.of(character, kind);
            if (kind == CharacterClass.UNSPACED) terms.addCluster(cluster, i);
            if (next != kind) {
                terms.end(kind, begin, i);
                kind = next;
                begin = i;
            }
            cluster = i;
        }
        if (kind == CharacterClass.UNSPACED) terms.addCluster(cluster, text.length());
        terms.end(kind, begin, text.length());
        return terms.collected();
    }
}
